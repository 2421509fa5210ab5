-- Who answers for a quote or a contract, which need not be who wrote it; and deals that change hands with the rest of
-- somebody's work.

alter table sales.quotes add column owner_id text constraint quotes_owner_id_check check (owner_id ~ '^emp_');
alter table sales.contracts add column owner_id text constraint contracts_owner_id_check check (owner_id ~ '^emp_');
update sales.quotes set owner_id = prepared_by where prepared_by ~ '^emp_';
update sales.contracts set owner_id = prepared_by where prepared_by ~ '^emp_';
create index quotes_owner_id_idx on sales.quotes (owner_id, id) where owner_id is not null;
create index contracts_owner_id_idx on sales.contracts (owner_id, id) where owner_id is not null;

-- Whoever prepares it answers for it, unless somebody else is named.
create function sales.on_prepared() returns trigger
language plpgsql security definer set search_path = sales, access, pg_temp as $$
begin
  if not exists (select from leavers where employee_id = new.prepared_by) then new.owner_id := new.prepared_by; end if;
  return new;
end $$;
create trigger owner_named before insert on sales.quotes for each row when (new.owner_id is null and new.prepared_by ~ '^emp_') execute function sales.on_prepared();
create trigger owner_named before insert on sales.contracts for each row when (new.owner_id is null and new.prepared_by ~ '^emp_') execute function sales.on_prepared();

-- Every change of an owner, of whatever deal.
create table sales.owner_changes (
  id          bigint generated always as identity primary key,
  customer_id text not null,
  subject_id  text not null,                    -- opportunity, quote or contract: the prefix of the id tells
  from_id     text,                             -- null: nobody
  to_id       text,
  reason      text,
  actor_id    text not null,
  changed_at  timestamptz not null default now()
);
create index owner_changes_subject_id_idx on sales.owner_changes (subject_id, id);
revoke update, delete on sales.owner_changes from panorama_sales;

select access.guard_owners('sales.opportunities', 'owner_id', $$status in ('NEW', 'QUALIFIED', 'NEGOTIATED', 'PROPOSED')$$);
select access.guard_owners('sales.quotes', 'owner_id', $$status in ('IN_PROGRESS', 'PENDING', 'APPROVED')$$);
select access.guard_owners('sales.contracts', 'owner_id', $$status not in ('TERMINATED', 'RENEWED', 'REJECTED')$$);

-- What is open. A contract whose term is over has still to be renewed; an offer that has expired is over.
create function sales.open_work(employee_id text) returns table (kind text, entity_id text, customer_id text, due_at timestamptz)
language sql stable security definer set search_path = sales, pg_temp as $$
  select kind, id, customer_id, (due_on + time '23:59:59') at time zone 'Asia/Shanghai' from (
    select 'OPPORTUNITY' as kind, o.id, o.customer_id, o.expected_close_on as due_on from opportunities o
    where o.owner_id = open_work.employee_id and o.status in ('NEW', 'QUALIFIED', 'NEGOTIATED', 'PROPOSED')
    union all
    select 'QUOTE', q.id, q.customer_id, q.valid_until from quotes q
    where q.owner_id = open_work.employee_id and (q.status in ('IN_PROGRESS', 'PENDING')
      or q.status = 'APPROVED' and q.valid_until >= (now() at time zone 'Asia/Shanghai')::date)
    union all
    select 'CONTRACT', c.id, c.customer_id, c.valid_to from contracts c
    where c.owner_id = open_work.employee_id and c.status not in ('TERMINATED', 'RENEWED', 'REJECTED')
  ) open
$$;

create function sales.on_handover() returns trigger
language plpgsql security definer set search_path = sales, access, pg_temp as $$
begin
  -- what is closed at this moment is closed first
  perform from opportunities where owner_id = new.from_id order by id for no key update;
  perform from quotes where owner_id = new.from_id order by id for no key update;
  perform from contracts where owner_id = new.from_id order by id for no key update;
  with open as (
    select w.kind, w.entity_id, w.customer_id from open_work(new.from_id) w where is_handed_over(new, w.entity_id, w.customer_id)
  ), opportunity as (
    update opportunities set owner_id = new.to_id, version = version + 1, updated_at = now()
    where owner_id = new.from_id and id in (select entity_id from open where kind = 'OPPORTUNITY') returning id
  ), quote as (
    update quotes set owner_id = new.to_id, version = version + 1, updated_at = now()
    where owner_id = new.from_id and id in (select entity_id from open where kind = 'QUOTE') returning id
  ), contract as (
    update contracts set owner_id = new.to_id, version = version + 1, updated_at = now()
    where owner_id = new.from_id and id in (select entity_id from open where kind = 'CONTRACT') returning id
  ), moved as materialized (
    select * from open where entity_id in (select id from opportunity union all select id from quote union all select id from contract)
  ), changed as (
    insert into owner_changes (customer_id, subject_id, from_id, to_id, reason, actor_id)
    select customer_id, entity_id, new.from_id, new.to_id, new.reason, new.actor_id from moved
  ), told as (
    insert into outbox (type, entity_id, customer_id, data, actor, correlation_id)
    select initcap(kind) || 'AssignmentChanged', entity_id, customer_id,
      jsonb_build_object('from', new.from_id, 'to', new.to_id, 'reason', new.reason), new.actor_id, new.correlation_id
    from moved
  )
  insert into handover_items (handover_id, kind, entity_id, customer_id) select new.id, kind, entity_id, customer_id from moved;
  return null;
end $$;
create trigger deals_moved after insert on access.handovers for each row execute function sales.on_handover();
