-- Units that are gone, and since when: written by the triggers of organization, read by whoever puts something into a unit.

create table access.dissolved_units (
  unit_id      text primary key,
  dissolved_on date not null              -- first day without it; of one that was given up before it began, -infinity
);
-- To whoever may use the schema: every subgraph, those to come included.
grant select on access.dissolved_units to public;

-- Whether none of the units is gone. Holds the lines of units until the end of the transaction, so that none is dissolved meanwhile.
create function access.are_standing(units text[]) returns boolean
language plpgsql security definer set search_path = access, pg_temp as $$
begin
  perform pg_advisory_xact_lock_shared(hashtext('access.units'));
  return not exists (select from dissolved_units where unit_id = any (units) and dissolved_on <= (now() at time zone 'Asia/Shanghai')::date);
end $$;
grant execute on function access.are_standing to public;
