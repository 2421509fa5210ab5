-- Which of the three kinds of importance a criterion stands for, so that a tier says what it rests on. The first rule has it from the
-- start: what it says of anybody stays the same.
update customers.grade_rules r
set content = jsonb_set(r.content, '{criteria}', (
  select jsonb_agg(c.criterion || jsonb_build_object('importance', case
      when c.criterion ->> 'code' in ('publicSector', 'important') then 'SOCIAL_INFLUENCE'
      when c.criterion ->> 'code' in ('strategic', 'growingIndustry') then 'INDUSTRY_GROWTH'
      else 'REVENUE_CONTRIBUTION' end) order by c.n)
  from jsonb_array_elements(r.content -> 'criteria') with ordinality as c (criterion, n)))
where r.id = 'grr_tier_1';

-- Remarks of whoever decided, beside the reason of a correction.
alter table customers.gradings add column remarks text constraint gradings_remarks_check check (length(trim(remarks)) between 1 and 500);
update customers.gradings set remarks = reason, reason = null where status = 'CONFIRMED' and reason is not null;
