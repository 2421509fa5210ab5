-- A norm that changes touches the gaps of the role that changed, and of these only what moves: days more or less move the gaps of whoever is to be met,
-- and nothing has to be computed from meetings; other channels, or a role that comes or goes, make the gaps of the role anew.
-- `shift`: days more; null: anything else. Returns the last customer of the portion, null after the last, and how many gaps were touched.
create function customers.move_gaps(of_tier text, of_role text, shift integer, after text, size integer, out last text, out touched bigint)
language plpgsql security definer set search_path = customers, pg_temp set enable_seqscan = off as $$
declare
  ids text[] := array(select id from customers where tier is not distinct from of_tier and id > after order by id limit size);
  kinds text[] := case when shift is null then '{NO_DECISION_MAKER,NOT_MET,SINGLE_THREAD}' else '{SINGLE_THREAD}' end;
  moved bigint := 0;
begin
  last := ids[size];
  if shift is not null then
    update coverage_gaps set begins_on = begins_on + shift where customer_id = any (ids) and kind = 'NOT_MET' and role = of_role;
    get diagnostics moved = row_count;
  end if;
  with expected as materialized (
    select * from expected_gaps where customer_id = any (ids) and role = of_role and kind = any (kinds)
  ), gone as (
    delete from coverage_gaps g where g.customer_id = any (ids) and g.role = of_role and g.kind = any (kinds) and g.id not in (select e.id from expected e) returning 1
  ), made as (
    insert into coverage_gaps as g select * from expected
    on conflict (id) do update set begins_on = excluded.begins_on, ends_on = excluded.ends_on
      where (g.begins_on, g.ends_on) is distinct from (excluded.begins_on, excluded.ends_on)
    returning 1
  )
  select moved + (select count(*) from gone) + (select count(*) from made) into touched;
end $$;

drop function customers.refresh_tier;

-- As before, but: while a norm changes it waits, so that no gap is left that follows from the norm before; and `not in` is hashed whatever the planner
-- thinks of the number of gaps, where `not exists` compared each with each.
create or replace function customers.refresh_gaps(ids text[]) returns void
language plpgsql security definer set search_path = customers, pg_temp set enable_seqscan = off as $$
begin
  if cardinality(ids) = 0 then return; end if;
  perform pg_advisory_xact_lock_shared(hashtext('customers.relationship_norms'));
  with expected as materialized (
    select * from expected_gaps where customer_id = any (ids)
  ), gone as (
    delete from coverage_gaps g where g.customer_id = any (ids) and g.id not in (select e.id from expected e)
  )
  insert into coverage_gaps as g select * from expected
  on conflict (id) do update set customer_id = excluded.customer_id, role = excluded.role, tier = excluded.tier, begins_on = excluded.begins_on, ends_on = excluded.ends_on
    where (g.customer_id, g.role, g.tier, g.begins_on, g.ends_on) is distinct from (excluded.customer_id, excluded.role, excluded.tier, excluded.begins_on, excluded.ends_on);
end $$;

-- Gaps follow from contacts, meetings and norms, which are on record, and the view `expected_gaps` tells a forged one. Watched, each that a norm moved was
-- an entry of the audit of its own: five sixths of what changing a norm cost.
update audit.exemptions set is_derived = false where source = 'customers.coverage_gaps';
drop trigger if exists audited_insert on customers.coverage_gaps;
drop trigger if exists audited_update on customers.coverage_gaps;
drop trigger if exists audited_delete on customers.coverage_gaps;
drop trigger if exists audited_truncate on customers.coverage_gaps;
