-- Relationship coverage: who of ours met whom at the customer and when, against the norm of the customer's tier.

-- Within how many days each role has to be met, and which channels count. A tier without rows has no norm.
create table customers.relationship_norms (
  tier     text,                -- null: customers without a tier
  role     text not null,
  days     integer not null constraint relationship_norms_days_check check (days between 1 and 1095),
  channels text[] not null constraint relationship_norms_channels_check check (cardinality(channels) > 0),
  constraint relationship_norms_role_key unique nulls not distinct (tier, role)
);
insert into customers.relationship_norms values
  ('A_PLUS', 'DECISION_MAKER', 30, '{VISIT}'), ('A_PLUS', 'LEADER', 60, '{VISIT}'), ('A_PLUS', 'CONTACT', 30, '{VISIT,PHONE,WECHAT}'), ('A_PLUS', 'MEMBER', 180, '{VISIT,PHONE,WECHAT,EMAIL}'),
  ('A', 'DECISION_MAKER', 60, '{VISIT}'), ('A', 'LEADER', 90, '{VISIT}'), ('A', 'CONTACT', 60, '{VISIT,PHONE,WECHAT}'), ('A', 'MEMBER', 360, '{VISIT,PHONE,WECHAT,EMAIL}'),
  ('B', 'DECISION_MAKER', 90, '{VISIT,PHONE}'), ('B', 'LEADER', 180, '{VISIT,PHONE}'), ('B', 'CONTACT', 90, '{VISIT,PHONE,WECHAT}'),
  ('C', 'DECISION_MAKER', 180, '{VISIT,PHONE,WECHAT}'), ('C', 'CONTACT', 180, '{VISIT,PHONE,WECHAT,EMAIL}');

create table customers.meetings (
  id           text primary key,
  customer_id  text not null references customers.customers,
  contact_id   text not null,
  met_at       timestamptz not null,
  channel      text not null,
  employee_ids text[] not null constraint meetings_employee_ids_check check (cardinality(employee_ids) between 1 and 20),
  sentiment    text not null,
  notes        text constraint meetings_notes_check check (length(trim(notes)) between 1 and 2000),
  recorded_by  text not null,
  created_at   timestamptz not null default now(),
  -- a meeting goes with the contact when two files become one
  constraint meetings_contact_id_fkey foreign key (customer_id, contact_id) references customers.contacts (customer_id, id)
);
create index meetings_contact_id_idx on customers.meetings (contact_id, met_at desc, id desc);
create index meetings_customer_id_idx on customers.meetings (customer_id, contact_id, met_at desc);
insert into audit.columns values ('customers.meetings', 'notes', 'HIDE');

-- Gaps of today and of days to come, so that a list of them reads an index and computes nothing.
create table customers.coverage_gaps (
  id          text primary key,  -- '<what it is about>.<kind>'
  customer_id text not null references customers.customers on delete cascade,
  contact_id  text references customers.contacts on delete cascade,
  kind        text not null,
  role        text not null,
  tier        text,
  begins_on   date not null,     -- the first day it is one
  ends_on     date               -- the last day; null: until something happens
);
create index coverage_gaps_kind_idx on customers.coverage_gaps (kind, begins_on, id);
create index coverage_gaps_customer_id_idx on customers.coverage_gaps (customer_id, begins_on, id);
create index coverage_gaps_contact_id_idx on customers.coverage_gaps (contact_id) where contact_id is not null;
comment on table customers.coverage_gaps is 'derived: from customers, contacts, meetings and norms';
insert into audit.exemptions values ('customers.coverage_gaps', true, 'follows from contacts, meetings and norms');
revoke insert, update, delete on customers.coverage_gaps from panorama_customers;

create function customers.day_of(at timestamptz) returns date
language sql immutable parallel safe as $$ select (at at time zone 'Asia/Shanghai')::date $$;

create view customers.expected_gaps (id, customer_id, contact_id, kind, role, tier, begins_on, ends_on) as
  -- nobody there who decides: since the last one left, or since the customer is known
  select c.id || '.NO_DECISION_MAKER', c.id, null::text, 'NO_DECISION_MAKER', n.role, c.tier,
    customers.day_of(coalesce((select max(p.left_at) from customers.contacts p where p.customer_id = c.id and p.role = n.role), c.created_at)), null::date
  from customers.customers c join customers.relationship_norms n on n.tier is not distinct from c.tier and n.role = 'DECISION_MAKER'
  where c.status in ('CANDIDATE', 'ACTIVE', 'AT_RISK')
    and not exists (select from customers.contacts p where p.customer_id = c.id and p.role = n.role and p.left_at is null)
  union all
  -- not met by a channel that counts for as long as the norm says; whoever was never met, since becoming a contact
  select p.id || '.NOT_MET', p.customer_id, p.id, 'NOT_MET', p.role, c.tier,
    customers.day_of(coalesce((select max(m.met_at) from customers.meetings m where m.contact_id = p.id and m.channel = any (n.channels)), p.created_at)) + n.days + 1, null
  from customers.customers c join customers.contacts p on p.customer_id = c.id and p.left_at is null
  join customers.relationship_norms n on n.tier is not distinct from c.tier and n.role = p.role
  where c.status in ('CANDIDATE', 'ACTIVE', 'AT_RISK')
  union all
  -- of decision makers and key persons who are met: a year after the last but one of ours met them only one knows them. Once they
  -- are not met at all that is the gap.
  select p.id || '.SINGLE_THREAD', p.customer_id, p.id, 'SINGLE_THREAD', p.role, c.tier, t.begins_on, t.ends_on
  from customers.customers c join customers.contacts p on p.customer_id = c.id and p.left_at is null and (p.role = 'DECISION_MAKER' or p.is_key_person)
  join customers.relationship_norms n on n.tier is not distinct from c.tier and n.role = p.role
  cross join lateral (
    select coalesce(max(k.last) filter (where k.place = 2) + 366, min(k.first)) as begins_on,
      customers.day_of(coalesce((select max(m.met_at) from customers.meetings m where m.contact_id = p.id and m.channel = any (n.channels)), p.created_at)) + n.days as ends_on
    from (
      select customers.day_of(max(m.met_at)) as last, customers.day_of(min(m.met_at)) as first, row_number() over (order by max(m.met_at) desc, employee_id) as place
      from customers.meetings m, unnest(m.employee_ids) as employee_id where m.contact_id = p.id group by employee_id) k) t
  where c.status in ('CANDIDATE', 'ACTIVE', 'AT_RISK') and t.begins_on <= t.ends_on;

-- Makes the stored gaps of these customers equal to what follows from their files. By index whatever the tables' size: the plan may have
-- been made when they were empty.
create function customers.refresh_gaps(ids text[]) returns void
language plpgsql security definer set search_path = customers, pg_temp set enable_seqscan = off as $$
begin
  if cardinality(ids) = 0 then return; end if;
  with expected as materialized (
    select * from expected_gaps where customer_id = any (ids)
  ), gone as (
    delete from coverage_gaps g where g.customer_id = any (ids) and not exists (select from expected e where e.id = g.id)
  )
  insert into coverage_gaps as g select * from expected
  on conflict (id) do update set customer_id = excluded.customer_id, role = excluded.role, tier = excluded.tier, begins_on = excluded.begins_on, ends_on = excluded.ends_on
    where (g.customer_id, g.role, g.tier, g.begins_on, g.ends_on) is distinct from (excluded.customer_id, excluded.role, excluded.tier, excluded.begins_on, excluded.ends_on);
end $$;
revoke execute on function customers.refresh_gaps from public, panorama_customers;

create function customers.on_coverage_inserted() returns trigger
language plpgsql security definer set search_path = customers, pg_temp as $$
begin
  perform refresh_gaps(array(select distinct customer_id from changed));
  return null;
end $$;
create function customers.on_coverage_deleted() returns trigger
language plpgsql security definer set search_path = customers, pg_temp as $$
begin
  perform refresh_gaps(array(select distinct customer_id from before));
  return null;
end $$;
create function customers.on_meetings_updated() returns trigger
language plpgsql security definer set search_path = customers, pg_temp as $$
begin
  perform refresh_gaps(array(select distinct unnest(array[c.customer_id, b.customer_id]) from changed c join before b using (id)));
  return null;
end $$;
create function customers.on_contacts_covered() returns trigger
language plpgsql security definer set search_path = customers, pg_temp as $$
begin
  perform refresh_gaps(array(
    select distinct unnest(array[c.customer_id, b.customer_id]) from changed c join before b using (id)
    where (c.customer_id, c.role, c.is_key_person, c.left_at) is distinct from (b.customer_id, b.role, b.is_key_person, b.left_at)));
  return null;
end $$;
create function customers.on_customers_inserted() returns trigger
language plpgsql security definer set search_path = customers, pg_temp as $$
begin
  perform refresh_gaps(array(select id from changed));
  return null;
end $$;
create function customers.on_customers_covered() returns trigger
language plpgsql security definer set search_path = customers, pg_temp as $$
begin
  perform refresh_gaps(array(select c.id from changed c join before b using (id) where (c.tier, c.status) is distinct from (b.tier, b.status)));
  return null;
end $$;
create trigger coverage_inserted after insert on customers.customers referencing new table as changed for each statement execute function customers.on_customers_inserted();
create trigger coverage_updated after update on customers.customers referencing old table as before new table as changed for each statement execute function customers.on_customers_covered();
create trigger coverage_inserted after insert on customers.contacts referencing new table as changed for each statement execute function customers.on_coverage_inserted();
create trigger coverage_updated after update on customers.contacts referencing old table as before new table as changed for each statement execute function customers.on_contacts_covered();
create trigger coverage_deleted after delete on customers.contacts referencing old table as before for each statement execute function customers.on_coverage_deleted();
create trigger coverage_inserted after insert on customers.meetings referencing new table as changed for each statement execute function customers.on_coverage_inserted();
create trigger coverage_updated after update on customers.meetings referencing old table as before new table as changed for each statement execute function customers.on_meetings_updated();
create trigger coverage_deleted after delete on customers.meetings referencing old table as before for each statement execute function customers.on_coverage_deleted();

-- A norm concerns all customers of its tier: whoever changes one goes through them, a portion per statement. Returns the last of the portion; null
-- after the last.
create function customers.refresh_tier(of_tier text, after text, size integer) returns text
language plpgsql security definer set search_path = customers, pg_temp as $$
declare ids text[] := array(select id from customers where tier is not distinct from of_tier and id > after order by id limit size);
begin
  perform refresh_gaps(ids);
  return ids[size];
end $$;

select customers.refresh_gaps(array(select id from customers.customers));

insert into organization.permissions (code, name_zh, name_en) values
  ('relationship.read', '查看客户关系覆盖', 'See how relationships are covered'),
  ('relationship.write', '登记客户会面', 'Record meetings with contacts'),
  ('relationship.norm', '维护关系覆盖标准', 'Keep the norm of relationship coverage');
