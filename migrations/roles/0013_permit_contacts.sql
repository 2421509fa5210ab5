-- Who says which contacts are one person, takes down consents, and looks after relationships.
select organization.permit('contact.link', '{GROUP_LEADER,PROVINCE_MANAGER,CITY_MANAGER,ACCOUNT_MANAGER,CUSTOMER_SPECIALIST}');
select organization.permit('consent.read', '{GROUP_LEADER,PROVINCE_MANAGER,CITY_MANAGER,ACCOUNT_MANAGER,PROJECT_MANAGER,BUSINESS_MANAGER,CUSTOMER_SPECIALIST,SERVICE_AGENT}');
select organization.permit('consent.write', '{GROUP_LEADER,PROVINCE_MANAGER,CITY_MANAGER,ACCOUNT_MANAGER,CUSTOMER_SPECIALIST,SERVICE_AGENT}');
select organization.permit('relationship.read', '{GROUP_LEADER,PROVINCE_MANAGER,CITY_MANAGER,ACCOUNT_MANAGER,PROJECT_MANAGER,BUSINESS_MANAGER,CUSTOMER_SPECIALIST}');
select organization.permit('relationship.write', '{GROUP_LEADER,PROVINCE_MANAGER,CITY_MANAGER,ACCOUNT_MANAGER,PROJECT_MANAGER,BUSINESS_MANAGER}');
select organization.permit('relationship.norm', '{GROUP_LEADER,CUSTOMER_SPECIALIST}');
