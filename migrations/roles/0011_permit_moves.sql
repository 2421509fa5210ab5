select organization.permit('customer.restructure', '{GROUP_LEADER,PROVINCE_MANAGER,CITY_MANAGER,CUSTOMER_SPECIALIST}');
