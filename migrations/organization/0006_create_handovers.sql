-- Handover of somebody's work 移交: proposed, confirmed, which moves everything, and accepted by each successor.

create table organization.handovers (
  id               text primary key,
  from_employee_id text not null constraint handovers_from_employee_id_fkey references organization.employees,
  reason           text not null constraint handovers_reason_check check (length(trim(reason)) between 2 and 500),
  status           text not null,               -- PROPOSED, CONFIRMED, ACCEPTED, OBJECTED, WITHDRAWN
  proposed_by      text not null,
  proposed_at      timestamptz not null default now(),
  confirmed_by     text,
  confirmed_at     timestamptz,
  updated_at       timestamptz not null default now(),
  version          integer not null default 1,
  constraint handovers_confirmed_at_check check ((status in ('PROPOSED', 'WITHDRAWN')) = (confirmed_at is null) and (confirmed_at is null) = (confirmed_by is null))
);
create unique index handovers_from_employee_id_key on organization.handovers (from_employee_id) where status = 'PROPOSED';
create index handovers_from_employee_id_idx on organization.handovers (from_employee_id, id);
create index handovers_proposed_by_idx on organization.handovers (proposed_by, id);

-- A successor and what comes to it. Its move stands in `access.handovers` under the same id.
create table organization.handover_parts (
  id               text primary key,
  handover_id      text not null constraint handover_parts_handover_id_fkey references organization.handovers,
  position         integer not null,
  from_employee_id text not null constraint handover_parts_from_employee_id_fkey references organization.employees,
  to_employee_id   text not null constraint handover_parts_to_employee_id_fkey references organization.employees,
  root_ids         text[],                        -- customer trees; null: whatever no other part names
  previous_id      text constraint handover_parts_previous_id_fkey references organization.handover_parts,  -- the part whose successor objected
  status           text not null,               -- PROPOSED, MOVED, ACCEPTED, OBJECTED, REDIRECTED
  objection        text constraint handover_parts_objection_check check (length(trim(objection)) between 2 and 500),
  answered_at      timestamptz,
  constraint handover_parts_position_key unique (handover_id, position),
  constraint handover_parts_to_employee_id_check check (to_employee_id <> from_employee_id),
  constraint handover_parts_root_ids_check check (root_ids <> '{}'),
  constraint handover_parts_answered_at_check check ((answered_at is null) = (status in ('PROPOSED', 'MOVED'))),
  constraint handover_parts_objected_check check ((objection is null) = (status not in ('OBJECTED', 'REDIRECTED')))
);
create index handover_parts_to_employee_id_idx on organization.handover_parts (to_employee_id, handover_id);
create index handover_parts_from_employee_id_idx on organization.handover_parts (from_employee_id);
create unique index handover_parts_previous_id_key on organization.handover_parts (previous_id) where previous_id is not null;
-- nobody else gets the same tree, and one successor gets the rest
create unique index handover_parts_rest_key on organization.handover_parts (handover_id) where root_ids is null and previous_id is null;

grant insert, select on access.handovers to panorama_organization;
grant select on access.handover_items to panorama_organization;
grant execute on function access.lock_handover(text, text[]), access.open_work(text) to panorama_organization;

-- Who has left is given nothing, in whatever subgraph.
create function organization.on_left() returns trigger
language plpgsql security definer set search_path = organization, access, pg_temp as $$
begin
  delete from leavers where employee_id = new.id and new.left_at is null;
  insert into leavers select new.id, new.left_at where new.left_at is not null on conflict do nothing;
  return null;
end $$;
create trigger left_inserted after insert on organization.employees for each row when (new.left_at is not null) execute function organization.on_left();
create trigger left_updated after update of left_at on organization.employees for each row execute function organization.on_left();
insert into access.leavers select id, left_at from organization.employees where left_at is not null;

select access.guard_owners('organization.assignments', 'employee_id', 'ended_at is null');
select access.guard_owners('organization.team_members', 'employee_id', 'ended_at is null');
select access.guard_owners('organization.teams', 'leader_id', 'ended_at is null');
select access.guard_owners('organization.service_contacts', 'employee_id', 'ended_at is null');
create index service_contacts_employee_id_idx on organization.service_contacts (employee_id) where ended_at is null and employee_id is not null;

-- What organization itself holds of somebody's work: customers, being named to a customer, and seats in teams. Roles and offices are the person's own.
create function organization.open_work(employee_id text) returns table (kind text, entity_id text, customer_id text, due_at timestamptz)
language sql stable security definer set search_path = organization, pg_temp as $$
  select 'CUSTOMER', a.id, a.customer_id, null::timestamptz from assignments a where a.employee_id = open_work.employee_id and a.ended_at is null
  union all
  select 'SERVICE_CONTACT', s.id, s.customer_id, null from service_contacts s where s.employee_id = open_work.employee_id and s.ended_at is null
  union all
  select 'TEAM', m.team_id, null, null from team_members m join teams t on t.id = m.team_id
  where m.employee_id = open_work.employee_id and m.ended_at is null and t.ended_at is null
$$;

create function organization.on_handover() returns trigger
language plpgsql security definer set search_path = organization, access, pg_temp as $$
begin
  with left_trees as (
    update assignments a set ended_at = now()
    where a.employee_id = new.from_id and a.ended_at is null and is_handed_over(new, a.id, a.customer_id)
    returning a.customer_id
  ), taken as (
    insert into assignments (id, customer_id, employee_id, reason)
    select new_id('asg'), customer_id, new.to_id, new.reason from left_trees
    returning id, customer_id
  ), told as (
    insert into outbox (type, entity_id, customer_id, data, actor, correlation_id)
    select 'AccountManagerChanged', id, customer_id, jsonb_build_object('from', new.from_id, 'to', new.to_id, 'reason', new.reason), new.actor_id, new.correlation_id
    from taken
  )
  insert into handover_items (handover_id, kind, entity_id, customer_id) select new.id, 'CUSTOMER', id, customer_id from taken;

  with left_contacts as (
    update service_contacts s set ended_at = now()
    where s.employee_id = new.from_id and s.ended_at is null and is_handed_over(new, s.id, s.customer_id)
    returning s.*
  ), taken as (
    insert into service_contacts (id, customer_id, employee_id, name, mobile, cooperation_from, cooperation_to, named_by, reason)
    select new_id('sct'), l.customer_id, e.id, e.name, e.mobile, l.cooperation_from, l.cooperation_to, new.actor_id, new.reason
    from left_contacts l join employees e on e.id = new.to_id
    returning id, customer_id
  ), told as (
    insert into outbox (type, entity_id, customer_id, data, actor, correlation_id)
    select 'ServiceContactChanged', t.id, t.customer_id, jsonb_build_object('from', l.id, 'partnerId', null, 'reason', new.reason), new.actor_id, new.correlation_id
    from taken t join left_contacts l using (customer_id)
  )
  insert into handover_items (handover_id, kind, entity_id, customer_id) select new.id, 'SERVICE_CONTACT', id, customer_id from taken;

  with seats as (
    update team_members m set ended_at = now()
    where m.employee_id = new.from_id and m.ended_at is null and is_handed_over(new, m.team_id, null)
      and exists (select from teams t where t.id = m.team_id and t.ended_at is null)
    returning m.team_id, m.duty
  ), taken as (
    insert into team_members (id, team_id, employee_id, duty)
    select new_id('mem'), s.team_id, new.to_id, s.duty from seats s
    where not exists (select from team_members m where m.team_id = s.team_id and m.employee_id = new.to_id and m.ended_at is null)
    returning team_id
  ), led as (
    update teams t set leader_id = new.to_id, version = version + 1, updated_at = now()
    from seats s where t.id = s.team_id and t.leader_id = new.from_id
    returning t.id
  ), told as (
    insert into outbox (type, entity_id, customer_id, data, actor, correlation_id)
    select 'TeamMemberRemoved', team_id, null, jsonb_build_object('employeeId', new.from_id), new.actor_id, new.correlation_id from seats
    union all
    select 'TeamMemberAdded', team_id, null, jsonb_build_object('employeeId', new.to_id), new.actor_id, new.correlation_id from taken
    union all
    select 'TeamAttributeValueChanged', id, null, jsonb_build_object('fields', array['leaderId']), new.actor_id, new.correlation_id from led
  )
  -- a seat the successor had before stays the successor's own
  insert into handover_items (handover_id, kind, entity_id, customer_id) select new.id, 'TEAM', team_id, null from taken union select new.id, 'TEAM', id, null from led;
  return null;
end $$;
create trigger customers_moved after insert on access.handovers for each row execute function organization.on_handover();

insert into organization.permissions (code, name_zh, name_en) values
  ('handover.read', '查看移交', 'See handovers and what is open in somebody''s hands'),
  ('handover.propose', '提出移交', 'Propose to hand work over: one''s own, or that of one''s units'),
  ('handover.confirm', '确认移交', 'Confirm and redirect handovers of one''s units'),
  ('handover.answer', '接收移交', 'Accept work that was handed over, or object');
