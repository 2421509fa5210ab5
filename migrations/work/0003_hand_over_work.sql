-- Tasks, plans, goals and measures change hands with the rest of somebody's work; who has left, or hands over at this moment, is
-- given none.

select access.guard_owners('work.task_assignees', 'employee_id', 'ended_at is null');
select access.guard_owners('work.work_plans', 'employee_id', $$status in ('DRAFT', 'ACTIVE')$$);
select access.guard_owners('work.strategic_goals', 'owner_id', $$status = 'ACTIVE'$$);
select access.guard_owners('work.improvement_measures', 'responsible_id', 'done_at is null');

create index improvement_measures_responsible_id_idx on work.improvement_measures (responsible_id) where responsible_id is not null and done_at is null;

-- A task whose result is not accepted comes back to whoever did it; of those who have left by then nobody is assigned.
create function work.on_task_reopened() returns trigger
language plpgsql security definer set search_path = work, access, pg_temp as $$
declare owners text[];
begin
  update task_assignees x set ended_at = now()
  where x.task_id = new.id and x.ended_at is null and x.employee_id in (select employee_id from leavers);
  select array_agg(x.employee_id) into owners from task_assignees x where x.task_id = new.id and x.ended_at is null and x.employee_id is not null;
  if owners is not null then perform check_owners(owners, tg_table_schema, 'task_assignees', 'employee_id'); end if;
  return null;
end $$;
create trigger assignees_returned after update of status on work.work_tasks for each row
  when (old.status = 'DONE' and new.status = 'IN_PROGRESS') execute function work.on_task_reopened();

-- What is open in somebody's hands. A measure and a goal stand for the task and the plan they are.
create function work.open_work(employee_id text) returns table (kind text, entity_id text, customer_id text, due_at timestamptz)
language sql stable security definer set search_path = work, pg_temp as $$
  select 'TASK', t.id, t.customer_id, (t.due_on + 1)::timestamp at time zone 'Asia/Shanghai'
  from task_assignees x join work_tasks t on t.id = x.task_id
  where x.employee_id = open_work.employee_id and x.ended_at is null and t.status not in ('DONE', 'CONFIRMED', 'CANCELLED')
  union all
  select 'TASK', m.id, null, (m.due_on + 1)::timestamp at time zone 'Asia/Shanghai'
  from improvement_measures m join supervision_findings f on f.id = m.finding_id
  where m.responsible_id = open_work.employee_id and m.done_at is null and f.status not in ('VERIFIED', 'WITHDRAWN')
  union all
  select 'PLAN', p.id, null, (p.to_on + 1)::timestamp at time zone 'Asia/Shanghai'
  from work_plans p where p.employee_id = open_work.employee_id and p.status in ('DRAFT', 'ACTIVE')
  union all
  select 'PLAN', g.id, null, (g.due_on + 1)::timestamp at time zone 'Asia/Shanghai'
  from strategic_goals g where g.owner_id = open_work.employee_id and g.status = 'ACTIVE'
$$;

create function work.on_handover() returns trigger
language plpgsql security definer set search_path = work, access, pg_temp as $$
declare
  -- who cannot sign in has no unit here: the work stays with the unit it was in
  new_unit text := (select unit_id from principals where actor_id = new.to_id and kind = 'EMPLOYEE');
begin
  with moving as (
    select x.id, x.task_id, x.unit_id, t.customer_id from task_assignees x join work_tasks t on t.id = x.task_id
    where x.employee_id = new.from_id and x.ended_at is null and t.status not in ('DONE', 'CONFIRMED', 'CANCELLED') and is_handed_over(new, t.id, t.customer_id)
    for no key update of t, x
  ), ended as (
    update task_assignees x set ended_at = now() from moving m where x.id = m.id
  ), given as (
    insert into task_assignees (id, task_id, unit_id, employee_id)
    select new_id('was'), m.task_id, coalesce(new_unit, m.unit_id), new.to_id from moving m
    where not exists (select from task_assignees x where x.task_id = m.task_id and x.employee_id = new.to_id and x.ended_at is null)
  ), touched as (
    update work_tasks t set version = version + 1, updated_at = now() from moving m where t.id = m.task_id
  ), stepped as (
    insert into steps (id, subject_id, action, text, actor_id) select new_id('wst'), task_id, 'HAND_OVER', new.reason, new.actor_id from moving
  ), told as (
    insert into outbox (type, entity_id, customer_id, data, actor, correlation_id)
    select 'WorkTaskAssigned', task_id, null, jsonb_build_object('handoverId', new.id, 'fromId', new.from_id, 'toId', new.to_id), new.actor_id, new.correlation_id from moving
  )
  insert into handover_items (handover_id, kind, entity_id, customer_id) select new.id, 'TASK', task_id, customer_id from moving;

  with moved as (
    update improvement_measures m set responsible_id = new.to_id from supervision_findings f
    where f.id = m.finding_id and m.responsible_id = new.from_id and m.done_at is null and f.status not in ('VERIFIED', 'WITHDRAWN') and is_handed_over(new, m.id, null)
    returning m.id, m.finding_id
  ), stepped as (
    insert into steps (id, subject_id, action, text, actor_id) select new_id('wst'), finding_id, 'HAND_OVER', new.reason, new.actor_id from (select distinct finding_id from moved) f
  ), told as (
    insert into outbox (type, entity_id, customer_id, data, actor, correlation_id)
    select 'SupervisionFindingAttributeValueChanged', finding_id, null, jsonb_build_object('handoverId', new.id, 'fields', array['measures']), new.actor_id, new.correlation_id
    from (select distinct finding_id from moved) f
  )
  insert into handover_items (handover_id, kind, entity_id) select new.id, 'TASK', id from moved;

  with moved as (
    update work_plans p set employee_id = new.to_id, unit_id = coalesce(new_unit, p.unit_id), version = version + 1, updated_at = now()
    where p.employee_id = new.from_id and p.status in ('DRAFT', 'ACTIVE') and is_handed_over(new, p.id, null)
    returning p.id
  ), stepped as (
    insert into steps (id, subject_id, action, text, actor_id) select new_id('wst'), id, 'HAND_OVER', new.reason, new.actor_id from moved
  ), told as (
    insert into outbox (type, entity_id, customer_id, data, actor, correlation_id)
    select 'WorkPlanAttributeValueChanged', id, null, jsonb_build_object('handoverId', new.id, 'fields', array['employeeId']), new.actor_id, new.correlation_id from moved
  )
  insert into handover_items (handover_id, kind, entity_id) select new.id, 'PLAN', id from moved;

  with moved as (
    update strategic_goals g set owner_id = new.to_id, version = version + 1, updated_at = now()
    where g.owner_id = new.from_id and g.status = 'ACTIVE' and is_handed_over(new, g.id, null)
    returning g.id
  ), stepped as (
    insert into steps (id, subject_id, action, text, actor_id) select new_id('wst'), id, 'HAND_OVER', new.reason, new.actor_id from moved
  ), told as (
    insert into outbox (type, entity_id, customer_id, data, actor, correlation_id)
    select 'StrategicGoalAttributeValueChanged', id, null, jsonb_build_object('handoverId', new.id, 'fields', array['ownerId']), new.actor_id, new.correlation_id from moved
  )
  insert into handover_items (handover_id, kind, entity_id) select new.id, 'PLAN', id from moved;
  return null;
end $$;
create trigger work_moved after insert on access.handovers for each row execute function work.on_handover();
