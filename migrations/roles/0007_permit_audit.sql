insert into organization.permissions (code, name_zh, name_en) values
  ('audit.read', '查看审计记录', 'Read the audit');
select organization.permit('audit.read', '{GROUP_LEADER,PROVINCE_MANAGER}');
