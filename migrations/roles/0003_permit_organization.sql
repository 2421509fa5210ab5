-- Default roles: what the fuller organization asks for, level changes by the specialist alone, and how far each may go.

select organization.permit('unit.reorganize', '{GROUP_LEADER,PROVINCE_MANAGER}');
select organization.permit('limit.write', '{GROUP_LEADER}');
select organization.permit('permission.open', '{GROUP_LEADER}');
select organization.permit('responsibility.write', '{GROUP_LEADER}');
select organization.permit('coverage.read', '{GROUP_LEADER,PROVINCE_MANAGER,CITY_MANAGER,BUSINESS_MANAGER,CUSTOMER_SPECIALIST,ACCOUNT_MANAGER}');
select organization.permit('coverage.write', '{GROUP_LEADER}');
select organization.permit('serviceContact.read', '{GROUP_LEADER,PROVINCE_MANAGER,CITY_MANAGER,ACCOUNT_MANAGER,PROJECT_MANAGER,BUSINESS_MANAGER,CUSTOMER_SPECIALIST,SERVICE_AGENT,PARTNER_AGENT,ENTERPRISE_ADMIN,ENTERPRISE_USER}');
select organization.permit('serviceContact.write', '{GROUP_LEADER,PROVINCE_MANAGER,CITY_MANAGER,ACCOUNT_MANAGER,BUSINESS_MANAGER}');
select organization.permit('numberRange.write', '{GROUP_LEADER}');
select organization.permit('team.mobilize', '{GROUP_LEADER,PROVINCE_MANAGER,CITY_MANAGER,ACCOUNT_MANAGER}');
select organization.permit('team.commit', '{GROUP_LEADER,PROVINCE_MANAGER,CITY_MANAGER}');

-- Classes and tiers are raised and lowered by the customer-management specialist; the administrator holds it to be able to give it.
select organization.permit('customer.classify', '{CUSTOMER_SPECIALIST}');

-- What the group keeps to itself, and what it has opened to provinces, until it decides otherwise (`permissionOpen`).
update organization.permissions set open_to = 'GROUP' where code in ('catalogue.write', 'catalogue.move');
update organization.permissions set open_to = 'PROVINCE' where code in ('unit.write', 'threshold.set', 'tariff.write', 'discountPlan.write');

-- Who may grant which discount on which customer, and how large a deal; without a row, a role goes as far as it likes.
create function pg_temp.bound(role_code text, permitted text, kind text, most numeric, class text default null, of_tier text default null) returns void
language sql as $$
  insert into organization.role_limits (id, role_id, permission, measure, value, currency, customer_class, tier)
  select 'lim_' || substr(md5(concat_ws(' ', role_code, permitted, kind, class, of_tier)), 1, 26), id, permitted, kind, most, case kind when 'MAX_AMOUNT' then 'CNY' end, class, of_tier
  from organization.roles where code = role_code
$$;
select pg_temp.bound('BUSINESS_MANAGER', 'quote.approve', 'MAX_DISCOUNT_PERCENT', 15);
select pg_temp.bound('BUSINESS_MANAGER', 'quote.approve', 'MAX_DISCOUNT_PERCENT', 5, of_tier => 'C');
select pg_temp.bound('BUSINESS_MANAGER', 'quote.approve', 'MAX_AMOUNT', 1000000);
select pg_temp.bound('CITY_MANAGER', 'quote.approve', 'MAX_DISCOUNT_PERCENT', 30);
select pg_temp.bound('CITY_MANAGER', 'quote.approve', 'MAX_DISCOUNT_PERCENT', 35, class => 'STRATEGIC');
select pg_temp.bound('CITY_MANAGER', 'quote.approve', 'MAX_DISCOUNT_PERCENT', 15, of_tier => 'C');
select pg_temp.bound('CITY_MANAGER', 'quote.approve', 'MAX_AMOUNT', 5000000);
select pg_temp.bound('PROVINCE_MANAGER', 'quote.approve', 'MAX_DISCOUNT_PERCENT', 50);
select pg_temp.bound('PROVINCE_MANAGER', 'quote.approve', 'MAX_DISCOUNT_PERCENT', 60, class => 'STRATEGIC');
select pg_temp.bound('PROVINCE_MANAGER', 'quote.approve', 'MAX_AMOUNT', 50000000);
select pg_temp.bound('BUSINESS_MANAGER', 'usedProduct.create', 'MAX_DISCOUNT_PERCENT', 20);
select pg_temp.bound('CITY_MANAGER', 'usedProduct.create', 'MAX_DISCOUNT_PERCENT', 30);
select pg_temp.bound('PROVINCE_MANAGER', 'usedProduct.create', 'MAX_DISCOUNT_PERCENT', 50);
