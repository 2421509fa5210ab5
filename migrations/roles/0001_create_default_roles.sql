-- The roles an operator begins with; administrators change them at run time (`roleUpdate`, `roleGrant`). After all others,
-- because every subgraph has declared its permissions by now.

-- A role holds what the patterns name, e.g. '{%.read,ticket.%}', less what `without` names.
create function pg_temp.role(role_code text, zh text, en text, role_audience text, scope text, patterns text[], without text[] default '{}') returns void
language sql as $$
  insert into organization.roles (id, code, name_zh, name_en, audience, data_scope, permissions)
  select 'rol_' || lower(replace(role_code, '_', '')), role_code, zh, en, role_audience, scope,
    array(select code from organization.permissions p
      where p.code like any (patterns) and not p.code like any (without) order by code)
$$;

select pg_temp.role('ADMINISTRATOR', '系统管理员', 'Administrator', 'EMPLOYEE', 'UNIT', '{%}');
select pg_temp.role('GROUP_LEADER', '集团大客户事业部领导', 'Group leader', 'EMPLOYEE', 'UNIT', '{%}', '{role.write,employee.signIn}');
select pg_temp.role('PROVINCE_MANAGER', '省大客户部经理', 'Province manager', 'EMPLOYEE', 'UNIT', '{%}', '{role.write,employee.signIn,threshold.set,catalogue.write,catalogue.move,tariff.write}');
select pg_temp.role('CITY_MANAGER', '市大客户部经理', 'City manager', 'EMPLOYEE', 'UNIT', '{%}',
  '{role.write,employee.signIn,unit.write,threshold.set,catalogue.write,catalogue.move,tariff.write,discountPlan.write,customer.classify}');
select pg_temp.role('ACCOUNT_MANAGER', '客户经理', 'Account manager', 'EMPLOYEE', 'OWN',
  '{%.read,customer.create,customer.update,customer.move,customer.reveal,customer.assess,contact.%,opportunity.%,quote.write,quote.inspect,quote.decide,contract.write,contract.inspect,contract.sign,ticket.%}',
  '{contact.find,portalUser.read}');
select pg_temp.role('PROJECT_MANAGER', '项目经理', 'Project manager', 'EMPLOYEE', 'OWN',
  '{%.read,customer.assess,contact.reveal,opportunity.write,opportunity.move,quote.write,quote.inspect,contract.write,contract.inspect,ticket.create,ticket.update,ticket.handle,ticket.note,ticket.internal}',
  '{portalUser.read}');
select pg_temp.role('BUSINESS_MANAGER', '业务经理', 'Business manager', 'EMPLOYEE', 'UNIT',
  '{%.read,customer.update,customer.assess,contact.write,usedProduct.%,quote.inspect,quote.approve,contract.inspect,contract.approve,contract.sign,contract.move,ticket.%}',
  '{portalUser.read}');
select pg_temp.role('CUSTOMER_SPECIALIST', '客户管理专员', 'Customer-management specialist', 'EMPLOYEE', 'UNIT',
  '{%.read,customer.%,threshold.set,contact.write}', '{portalUser.read}');
select pg_temp.role('SERVICE_AGENT', '客服坐席', 'Service agent', 'EMPLOYEE', 'UNIT',
  '{customer.read,contact.read,contact.find,contact.reveal,catalogue.read,usedProduct.read,contract.read,unit.read,employee.read,assignment.read,team.read,ticket.%}');
select pg_temp.role('PARTNER_AGENT', '伙伴业务员', 'Partner agent', 'PARTNER', 'OWN',
  '{customer.read,contact.read,catalogue.read,usedProduct.read,opportunity.read,opportunity.write,quote.read,unit.read,employee.read,team.read,partner.read,share.read,ticket.read,ticket.create,ticket.note}');
select pg_temp.role('ENTERPRISE_ADMIN', '企业管理员', 'Enterprise administrator', 'CUSTOMER', 'OWN',
  '{customer.read,contact.read,contact.write,catalogue.read,usedProduct.read,quote.read,quote.decide,contract.read,unit.read,employee.read,team.read,partner.read,share.read,portalUser.read,portalUser.write,ticket.read,ticket.create,ticket.confirm,ticket.note}');
select pg_temp.role('ENTERPRISE_USER', '企业用户', 'Enterprise user', 'CUSTOMER', 'OWN',
  '{customer.read,contact.read,catalogue.read,usedProduct.read,contract.read,unit.read,employee.read,ticket.read,ticket.create,ticket.confirm,ticket.note}');
