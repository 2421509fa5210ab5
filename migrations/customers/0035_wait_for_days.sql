-- A decision on a grade may wait for a later day, e.g. the first of a quarter. What is in force stays until then.
alter table customers.gradings
  add column effective_on date,                             -- null until decided
  add column is_waiting   boolean not null default false;   -- decided for a day that has not come; stays when it is superseded before
update customers.gradings set effective_on = (decided_at at time zone 'Asia/Shanghai')::date where decided_at is not null;
alter table customers.gradings add constraint gradings_is_waiting_check check (not is_waiting or (decided_at is not null and effective_on is not null));

-- Those that went with a merge come back whole when it is undone.
update access.customer_merge_changes set was = was || jsonb_build_object('is_waiting', false, 'effective_on', ((was ->> 'decided_at')::timestamptz at time zone 'Asia/Shanghai')::date)
where subgraph = 'customers' and table_name = 'gradings' and became is null;

-- One in force and one that waits.
drop index customers.gradings_in_force_key;
create unique index gradings_in_force_key on customers.gradings (customer_id, kind) where status in ('CONFIRMED', 'CORRECTED') and not is_waiting;
create unique index gradings_waiting_key on customers.gradings (customer_id, kind) where status in ('CONFIRMED', 'CORRECTED') and is_waiting;
create index gradings_effective_on_idx on customers.gradings (effective_on, id) where status in ('CONFIRMED', 'CORRECTED') and is_waiting;

-- Puts in force what has waited for today, or for a day on which nobody asked anything. A customer that was closed meanwhile stays as it is.
create function customers.carry_out_gradings() returns void
language plpgsql security definer set search_path = customers, pg_temp as $$
declare
  due gradings;
  was text[];
  said constant text := current_setting('panorama.actor', true);
begin
  for due in
    select g.* from gradings g join customers c on c.id = g.customer_id
    where g.status in ('CONFIRMED', 'CORRECTED') and g.is_waiting and g.effective_on <= (now() at time zone 'Asia/Shanghai')::date and c.status <> 'CLOSED'
    order by g.effective_on, g.id for update
  loop
    perform set_config('panorama.actor', coalesce(due.decided_by, ''), true);
    select case due.kind when 'CLASSES' then classes when 'TIER' then array_remove(array[tier], null) when 'LEVEL' then array[level] else array_remove(array[credit_grade], null) end
    into was from customers where id = due.customer_id;
    update gradings set status = 'SUPERSEDED', version = version + 1
    where customer_id = due.customer_id and kind = due.kind and status in ('CONFIRMED', 'CORRECTED') and not is_waiting;
    update gradings set is_waiting = false, version = version + 1 where id = due.id;
    update customers set
      classes = case due.kind when 'CLASSES' then due.confirmed_result else classes end,
      tier = case due.kind when 'TIER' then due.confirmed_result[1] else tier end,
      level = case due.kind when 'LEVEL' then due.confirmed_result[1] else level end,
      credit_grade = case due.kind when 'CREDIT' then due.confirmed_result[1] else credit_grade end,
      version = version + 1, updated_at = now()
    where id = due.customer_id and was <> due.confirmed_result;
    insert into outbox (type, entity_id, customer_id, data, actor, correlation_id) values (
      case due.status when 'CORRECTED' then 'AnalysisCorrected' else 'LevelChanged' end, due.id, due.customer_id,
      jsonb_build_object('kind', due.kind, 'from', to_jsonb(was), 'to', to_jsonb(due.confirmed_result), 'default', to_jsonb(due.default_result), 'reason', due.reason), coalesce(due.decided_by, 'customers'), due.id);
  end loop;
  perform set_config('panorama.actor', coalesce(said, ''), true);
end $$;
revoke execute on function customers.carry_out_gradings from public, panorama_customers;

create or replace function access.begin_day() returns void
language plpgsql security definer set search_path = organization, access, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('access.begin_day'));
  perform organization.carry_out_reorganizations();
  perform organization.end_action_teams();
  perform customers.carry_out_gradings();
end $$;
