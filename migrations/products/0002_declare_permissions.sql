insert into organization.permissions (code, name_zh, name_en) values
  ('catalogue.read', '查看产品、资费和优惠', 'See products, tariffs and discount plans'),
  ('catalogue.write', '维护业务目录、产品规格和产品', 'Maintain the business directory, specifications and offerings'),
  ('catalogue.move', '办理产品上市与退市', 'Move offerings through their life cycle'),
  ('tariff.write', '维护资费和SLA资费', 'Maintain tariffs and service-level prices'),
  ('discountPlan.write', '维护优惠计划', 'Maintain discount plans'),
  ('usedProduct.read', '查看在用产品', 'See what customers use'),
  ('usedProduct.create', '登记在用产品', 'Record what a customer has ordered'),
  ('usedProduct.change', '变更在用产品', 'Change rate, place or quantity of a used product'),
  ('usedProduct.move', '办理开通、停复机与拆机', 'Open, suspend, resume and terminate used products');
