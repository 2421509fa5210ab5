-- Tickets change hands with the rest of somebody's work; who has left, or hands over at this moment, is given none.

select access.guard_owners('service.tickets', 'assignee_id', $$status not in ('CLOSED', 'REJECTED', 'CANCELLED')$$);

-- A ticket that is opened again comes back to whoever had it, and to the unit when that person has left.
create function service.on_reopened() returns trigger
language plpgsql security definer set search_path = service, access, pg_temp as $$
begin
  if exists (select from leavers where employee_id = new.assignee_id) then new.assignee_id := null;
  else perform check_owners(array[new.assignee_id], tg_table_schema, tg_table_name, 'assignee_id');
  end if;
  return new;
end $$;
create trigger assignee_returned before update of status on service.tickets for each row
  when (new.assignee_id is not null and new.assignee_id is not distinct from old.assignee_id
    and old.status in ('CLOSED', 'REJECTED', 'CANCELLED') and new.status not in ('CLOSED', 'REJECTED', 'CANCELLED'))
  execute function service.on_reopened();

create function service.on_handover() returns trigger
language plpgsql security definer set search_path = service, access, pg_temp as $$
begin
  with moved as (
    update tickets t set assignee_id = new.to_id, version = version + 1, updated_at = now()
    where t.assignee_id = new.from_id and t.status not in ('CLOSED', 'REJECTED', 'CANCELLED') and is_handed_over(new, t.id, t.customer_id)
    returning t.*
  ), stepped as (
    insert into steps (id, ticket_id, customer_id, action, from_status, to_status, reason, assignee_id, unit_id, priority, escalation_level,
      sla_hours, clock_started_at, actor_id, actor_kind, actor_name, at)
    select new_id('stp'), id, customer_id, 'ASSIGN', status, status, new.reason, assignee_id, unit_id, priority, escalation_level,
      sla_hours, clock_started_at, new.actor_id, 'EMPLOYEE', new.actor_name, now()
    from moved
  ), told as (
    insert into outbox (type, entity_id, customer_id, data, actor, correlation_id)
    select 'TicketAssigned', id, customer_id, jsonb_build_object('assigneeId', assignee_id, 'unitId', unit_id, 'priority', priority,
      'escalationLevel', escalation_level, 'dueAt', due_at), new.actor_id, new.correlation_id
    from moved
  )
  insert into handover_items (handover_id, kind, entity_id, customer_id) select new.id, 'TICKET', id, customer_id from moved;
  return null;
end $$;
create trigger tickets_moved after insert on access.handovers for each row execute function service.on_handover();

create function service.open_work(employee_id text) returns table (kind text, entity_id text, customer_id text, due_at timestamptz)
language sql stable security definer set search_path = service, pg_temp as $$
  select 'TICKET', t.id, t.customer_id, t.due_at from tickets t
  where t.assignee_id = open_work.employee_id and t.status not in ('CLOSED', 'REJECTED', 'CANCELLED')
$$;
