create function organization.on_lines() returns trigger
language plpgsql security definer set search_path = organization, access, pg_temp as $$
begin
  insert into unit_lines (unit_id, level, kind, parent_id, key_account_parent_id)
  select id, level, kind, parent_id, key_account_parent_id from changed
  on conflict (unit_id) do update set level = excluded.level, kind = excluded.kind, parent_id = excluded.parent_id, key_account_parent_id = excluded.key_account_parent_id;
  return null;
end $$;
create trigger lines_inserted after insert on organization.org_units
  referencing new table as changed for each statement execute function organization.on_lines();
create trigger lines_updated after update on organization.org_units
  referencing new table as changed for each statement execute function organization.on_lines();
insert into access.unit_lines (unit_id, level, kind, parent_id, key_account_parent_id)
select id, level, kind, parent_id, key_account_parent_id from organization.org_units;
