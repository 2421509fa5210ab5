-- A person at several customers: a contact each, with one person. Every contact carries the whole of the personal data, the same
-- in all contacts of a person; so scope, history, erasure and merging go on working by rows that belong to one customer each.
alter table customers.contacts add column person_id text, add column preferred_channel text;

-- Nobody did this to them: neither their history nor the audit tells of it.
alter table customers.contacts disable trigger user;
update customers.contacts set person_id = 'per_' || substr(id, 5);
alter table customers.contacts enable trigger user;
do $$
declare name text;
begin
  for name in select tgname from pg_trigger where tgrelid = 'customers.contacts'::regclass and tgname like 'audited\_%' loop
    execute format('alter table customers.contacts enable always trigger %I', name);
  end loop;
end $$;

alter table customers.contacts
  alter column person_id set not null,
  add constraint contacts_manager_id_check check (manager_id <> id);
create index contacts_person_id_idx on customers.contacts (person_id);
create index contacts_email_idx on customers.contacts (email, name) where email is not null;

-- A new contact is a new person, or takes over who the person is from a contact there already.
create function customers.on_contact_person() returns trigger
language plpgsql security definer set search_path = customers, pg_temp as $$
declare known contacts;
begin
  if new.person_id is null then
    new.person_id := 'per_' || substr(new.id, 5);
    return new;
  end if;
  select * into known from contacts where person_id = new.person_id and id <> new.id and erased_at is null order by id limit 1;
  if found then
    new.name := known.name;
    new.sex := coalesce(known.sex, new.sex);
    new.mobile := coalesce(known.mobile, new.mobile);
    new.email := coalesce(known.email, new.email);
    new.birth_date := coalesce(known.birth_date, new.birth_date);
    new.preferred_channel := coalesce(known.preferred_channel, new.preferred_channel);
  end if;
  return new;
end $$;
create trigger person_inserted before insert on customers.contacts for each row execute function customers.on_contact_person();
create trigger person_joined before update on customers.contacts for each row
  when (new.person_id <> old.person_id and new.erased_at is null) execute function customers.on_contact_person();

-- One role of a person at a customer at a time. After two files became one there may be two, until somebody combines them.
create function customers.on_second_role() returns trigger
language plpgsql security definer set search_path = customers, pg_temp as $$
begin
  if exists (select from contacts where person_id = new.person_id and customer_id = new.customer_id and id <> new.id and left_at is null) then
    raise exception 'the person has a role at this customer' using errcode = 'unique_violation', schema = 'customers', table = 'contacts', constraint = 'contacts_person_id_key';
  end if;
  return null;
end $$;
create trigger role_inserted after insert on customers.contacts for each row
  when (new.left_at is null and new.person_id <> 'per_' || substr(new.id, 5)) execute function customers.on_second_role();
create trigger role_joined after update on customers.contacts for each row
  when (new.person_id <> old.person_id and new.left_at is null) execute function customers.on_second_role();

-- What is changed of a person is changed in every contact of it. Whoever sees another of them does not learn from its history who
-- did so elsewhere; the audit knows.
create function customers.on_person_changed() returns trigger
language plpgsql security definer set search_path = customers, pg_temp as $$
declare
  other text;
  last_change bigint;
begin
  for other in
    select id from contacts where person_id = new.person_id and id <> new.id and erased_at is null
      and (name, sex, mobile, email, birth_date, preferred_channel) is distinct from (new.name, new.sex, new.mobile, new.email, new.birth_date, new.preferred_channel)
    order by id
  loop
    select coalesce(max(id), 0) into last_change from changes where entry_id = other;
    update contacts set name = new.name, sex = new.sex, mobile = new.mobile, email = new.email, birth_date = new.birth_date, preferred_channel = new.preferred_channel,
      version = version + 1, updated_at = now()
    where id = other;
    update changes set actor = 'system:person' where entry_id = other and id > last_change;
  end loop;
  return null;
end $$;
create trigger person_changed after update on customers.contacts for each row
  when (new.erased_at is null and (new.person_id, new.name, new.sex, new.mobile, new.email, new.birth_date, new.preferred_channel)
    is distinct from (old.person_id, old.name, old.sex, old.mobile, old.email, old.birth_date, old.preferred_channel))
  execute function customers.on_person_changed();

-- No reporting line ends in a circle, whoever draws it.
create function customers.ends_in_circle(id text) returns boolean
language sql stable security definer set search_path = customers, pg_temp as $$
  with recursive line (id) as (
    select manager_id from contacts c where c.id = ends_in_circle.id and manager_id is not null
    union
    select c.manager_id from line join contacts c on c.id = line.id where c.manager_id is not null
  )
  select exists (select from line where line.id = ends_in_circle.id)
$$;
create function customers.on_reporting_line() returns trigger
language plpgsql security definer set search_path = customers, pg_temp as $$
begin
  -- Two changes at once would each see only their own half.
  perform from customers where id = new.customer_id for no key update;
  if ends_in_circle(new.id) then
    raise exception 'the reporting line ends in a circle' using errcode = 'check_violation', schema = 'customers', table = 'contacts', constraint = 'contacts_manager_id_check';
  end if;
  return null;
end $$;
create trigger line_changed after update on customers.contacts for each row
  when (new.manager_id is not null and new.manager_id is distinct from old.manager_id) execute function customers.on_reporting_line();
-- A contact that is added has nobody below, unless they came in the same statement.
create function customers.on_reporting_lines() returns trigger
language plpgsql security definer set search_path = customers, pg_temp as $$
begin
  if exists (select from changed c join changed m on m.manager_id = c.id where c.manager_id is not null and customers.ends_in_circle(c.id)) then
    raise exception 'the reporting line ends in a circle' using errcode = 'check_violation', schema = 'customers', table = 'contacts', constraint = 'contacts_manager_id_check';
  end if;
  return null;
end $$;
create trigger lines_inserted after insert on customers.contacts
  referencing new table as changed for each statement execute function customers.on_reporting_lines();

-- What a person said about being contacted: a statement is never changed, the latest about a purpose and channel holds.
create table customers.consents (
  id          text primary key,
  person_id   text not null,
  purpose     text not null,
  channel     text,             -- null: every channel
  status      text not null constraint consents_status_check check (status in ('GRANTED', 'REFUSED', 'WITHDRAWN')),
  source      text not null,
  evidence    text constraint consents_evidence_check check (length(trim(evidence)) between 1 and 500),
  given_on    date not null,
  expires_on  date constraint consents_expires_on_check check (expires_on is null or expires_on >= given_on and status = 'GRANTED'), -- the last day it holds
  contact_id  text not null constraint consents_contact_id_fkey references customers.contacts, -- at which customer it was taken down
  recorded_by text not null,
  recorded_at timestamptz not null default now()
);
create index consents_person_id_idx on customers.consents (person_id, given_on, id);
create index consents_contact_id_idx on customers.consents (contact_id);
revoke delete on customers.consents from panorama_customers;
insert into audit.columns values ('customers.consents', 'evidence', 'HIDE');

insert into organization.permissions (code, name_zh, name_en) values
  ('contact.link', '关联同一联系人', 'Say which contacts are the same person'),
  ('consent.read', '查看联系许可', 'See consents to being contacted'),
  ('consent.write', '登记联系许可', 'Record consents to being contacted');
