insert into organization.permissions (code, name_zh, name_en) values
  ('duplicate.read', '查看疑似重复客户', 'See files that may be one customer'),
  ('duplicate.decide', '判定疑似重复客户', 'Decide whether two files are one customer'),
  ('duplicate.scan', '全库查重', 'Scan all files for duplicates'),
  ('customer.merge', '合并客户与撤销合并', 'Merge files of one customer, and undo it');
