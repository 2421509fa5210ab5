-- Whoever puts something into a unit learns that it is gone. Nobody puts anything there at the same moment: see access.are_standing.

create function organization.on_dissolved() returns trigger
language plpgsql security definer set search_path = organization, access, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('access.units'));
  delete from dissolved_units where unit_id = new.id;
  if new.dissolved_on is not null then
    insert into dissolved_units (unit_id, dissolved_on)
    values (new.id, case when new.dissolved_on > new.founded_on then new.dissolved_on else '-infinity' end);
  end if;
  return null;
end $$;
create trigger dissolution_told after update of dissolved_on on organization.org_units for each row
  when (new.dissolved_on is distinct from old.dissolved_on) execute function organization.on_dissolved();
insert into access.dissolved_units (unit_id, dissolved_on)
select id, case when dissolved_on > founded_on then dissolved_on else '-infinity' end from organization.org_units where dissolved_on is not null;
