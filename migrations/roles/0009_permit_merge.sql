select organization.permit('duplicate.read', '{GROUP_LEADER,PROVINCE_MANAGER,CITY_MANAGER,ACCOUNT_MANAGER,CUSTOMER_SPECIALIST}');
select organization.permit('duplicate.decide', '{GROUP_LEADER,PROVINCE_MANAGER,CITY_MANAGER,CUSTOMER_SPECIALIST}');
select organization.permit('duplicate.scan', '{GROUP_LEADER,PROVINCE_MANAGER,CUSTOMER_SPECIALIST}');
select organization.permit('customer.merge', '{GROUP_LEADER,PROVINCE_MANAGER,CUSTOMER_SPECIALIST}');
