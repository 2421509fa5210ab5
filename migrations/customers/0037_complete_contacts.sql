-- What else a contact is reached by, and how much the person weighs. Numbers and names at other services are the person's, as the
-- mobile is: the same in all contacts of the person, and never kept in the history.
alter table customers.contacts
  add column influence text,
  add column wechat text constraint contacts_wechat_check check (wechat ~ '^[A-Za-z0-9][A-Za-z0-9_-]{4,39}$'),
  add column other_media text constraint contacts_other_media_check check (length(trim(other_media)) between 2 and 200);

create or replace function customers.on_contact_person() returns trigger
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
    new.wechat := coalesce(known.wechat, new.wechat);
    new.other_media := coalesce(known.other_media, new.other_media);
    new.birth_date := coalesce(known.birth_date, new.birth_date);
    new.preferred_channel := coalesce(known.preferred_channel, new.preferred_channel);
  end if;
  return new;
end $$;

create or replace function customers.on_person_changed() returns trigger
language plpgsql security definer set search_path = customers, pg_temp as $$
declare
  other text;
  last_change bigint;
begin
  for other in
    select id from contacts where person_id = new.person_id and id <> new.id and erased_at is null
      and (name, sex, mobile, email, wechat, other_media, birth_date, preferred_channel)
        is distinct from (new.name, new.sex, new.mobile, new.email, new.wechat, new.other_media, new.birth_date, new.preferred_channel)
    order by id
  loop
    select coalesce(max(id), 0) into last_change from changes where entry_id = other;
    update contacts set name = new.name, sex = new.sex, mobile = new.mobile, email = new.email, wechat = new.wechat, other_media = new.other_media,
      birth_date = new.birth_date, preferred_channel = new.preferred_channel, version = version + 1, updated_at = now()
    where id = other;
    update changes set actor = 'system:person' where entry_id = other and id > last_change;
  end loop;
  return null;
end $$;
drop trigger person_changed on customers.contacts;
create trigger person_changed after update on customers.contacts for each row
  when (new.erased_at is null and (new.person_id, new.name, new.sex, new.mobile, new.email, new.wechat, new.other_media, new.birth_date, new.preferred_channel)
    is distinct from (old.person_id, old.name, old.sex, old.mobile, old.email, old.wechat, old.other_media, old.birth_date, old.preferred_channel))
  execute function customers.on_person_changed();

drop trigger history_added on customers.contacts;
drop trigger history_changed on customers.contacts;
drop trigger history_removed on customers.contacts;
select customers.keep_history('contacts', 'CONTACTS', 'mobile,email,wechat,other_media,birth_date');
