-- Work is the staff's own: partners and enterprises hold none of it.

-- All staff see what concerns them, do their tasks, exchange information and say what they think.
select organization.permit(code, '{GROUP_LEADER,PROVINCE_MANAGER,CITY_MANAGER,ACCOUNT_MANAGER,PROJECT_MANAGER,BUSINESS_MANAGER,CUSTOMER_SPECIALIST,SERVICE_AGENT}')
from unnest('{strategy.read,workPlan.read,workTask.read,workTask.do,support.read,internalService.read,appraisal.read,appraisal.assess,bulletin.read,channel.read,channel.post,supervision.read,report.read,regulation.read,training.read,voice.read,voice.raise}'::text[]) as code;

-- Everybody asks other departments: the hotline too, which transfers work to the cities.
select organization.permit('support.ask', '{GROUP_LEADER,PROVINCE_MANAGER,CITY_MANAGER,ACCOUNT_MANAGER,PROJECT_MANAGER,BUSINESS_MANAGER,CUSTOMER_SPECIALIST,SERVICE_AGENT}');

-- Who plans work of its own, gives it, and follows up what was asked or transferred.
select organization.permit(code, '{GROUP_LEADER,PROVINCE_MANAGER,CITY_MANAGER,ACCOUNT_MANAGER,PROJECT_MANAGER,BUSINESS_MANAGER,CUSTOMER_SPECIALIST}')
from unnest('{workPlan.write,workTask.give,support.answer}'::text[]) as code;

-- Who answers for processes and quality between departments, and reports what it saw.
select organization.permit(code, '{GROUP_LEADER,PROVINCE_MANAGER,CITY_MANAGER,PROJECT_MANAGER,BUSINESS_MANAGER,CUSTOMER_SPECIALIST}')
from unnest('{internalService.rate,report.write,bulletin.write,supervision.improve}'::text[]) as code;

-- Who leads a unit.
select organization.permit(code, '{GROUP_LEADER,PROVINCE_MANAGER,CITY_MANAGER}')
from unnest('{strategy.write,workTemplate.write,support.direct,internalService.write,appraisal.design,appraisal.target,appraisal.lead,channel.write,supervision.write,report.accept,report.require,regulation.write,training.write,voice.answer}'::text[]) as code;
