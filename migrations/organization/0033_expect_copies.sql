-- What `access` has to hold of units and agreements: `npm run check:access` compares.

create view organization.expected_unit_lines as
  select id as unit_id, level, kind, parent_id, key_account_parent_id from organization.org_units;

create view organization.expected_dissolved_units as
  select id as unit_id, case when dissolved_on > founded_on then dissolved_on else '-infinity' end as dissolved_on
  from organization.org_units where dissolved_on is not null;

create view organization.expected_partner_terms as
  select id as agreement_id, partner_id, organization.start_of(valid_from) as starts_at, coalesce(organization.start_of(valid_to + 1), 'infinity') as ends_at, region_codes, industries
  from organization.agreements where status = 'ACTIVE';
