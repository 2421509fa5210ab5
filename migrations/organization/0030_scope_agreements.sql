-- What an agreement is for is told together with when it is in force.

create or replace function organization.on_agreements() returns trigger
language plpgsql security definer set search_path = organization, access, pg_temp as $$
begin
  delete from partner_terms t using changed c where t.agreement_id = c.id;
  insert into partner_terms (agreement_id, partner_id, starts_at, ends_at, region_codes, industries)
  select id, partner_id, start_of(valid_from), coalesce(start_of(valid_to + 1), 'infinity'), region_codes, industries from changed where status = 'ACTIVE';
  return null;
end $$;
update access.partner_terms t set region_codes = a.region_codes, industries = a.industries from organization.agreements a where a.id = t.agreement_id;
