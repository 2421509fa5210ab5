-- Who hands work over, who looks after agreements, and who asks before an approach.

select organization.permit('handover.read', '{GROUP_LEADER,PROVINCE_MANAGER,CITY_MANAGER,ACCOUNT_MANAGER,PROJECT_MANAGER,BUSINESS_MANAGER,CUSTOMER_SPECIALIST,SERVICE_AGENT}');
select organization.permit('handover.propose', '{GROUP_LEADER,PROVINCE_MANAGER,CITY_MANAGER,ACCOUNT_MANAGER,PROJECT_MANAGER,BUSINESS_MANAGER,CUSTOMER_SPECIALIST,SERVICE_AGENT}');
select organization.permit('handover.answer', '{GROUP_LEADER,PROVINCE_MANAGER,CITY_MANAGER,ACCOUNT_MANAGER,PROJECT_MANAGER,BUSINESS_MANAGER,CUSTOMER_SPECIALIST,SERVICE_AGENT}');
select organization.permit('handover.confirm', '{GROUP_LEADER,PROVINCE_MANAGER,CITY_MANAGER}');
select organization.permit('agreement.read', '{GROUP_LEADER,PROVINCE_MANAGER,CITY_MANAGER,ACCOUNT_MANAGER,PROJECT_MANAGER,BUSINESS_MANAGER,CUSTOMER_SPECIALIST,PARTNER_AGENT}');
select organization.permit('agreement.write', '{GROUP_LEADER,PROVINCE_MANAGER,CITY_MANAGER}');
select organization.permit('agreement.move', '{GROUP_LEADER,PROVINCE_MANAGER,CITY_MANAGER}');
-- Managers hold what partners do, because nobody gives a role that holds more than they do; only a partner's user can use it.
select organization.permit('approach.ask', '{GROUP_LEADER,PROVINCE_MANAGER,CITY_MANAGER,PARTNER_AGENT}');
select organization.permit('approach.read', '{GROUP_LEADER,PROVINCE_MANAGER,CITY_MANAGER,ACCOUNT_MANAGER,BUSINESS_MANAGER,CUSTOMER_SPECIALIST,PARTNER_AGENT}');
select organization.permit('approach.manage', '{GROUP_LEADER,PROVINCE_MANAGER,CITY_MANAGER}');
