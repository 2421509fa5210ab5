-- Occasions for care beyond birthdays: founding days, days that a customer or one of its people keeps, festivals.

alter table customers.customers add column founded_on date;
-- By the day of the year, as birthdays are: 309 is the 9th of March.
create index customers_founding_idx on customers.customers ((extract(month from founded_on)::int * 100 + extract(day from founded_on)::int), id)
  where founded_on is not null and status <> 'CLOSED';

select customers.create_section('commemorations', $$
  contact_id text,             -- whose day it is; null: the customer's
  title      text not null constraint commemorations_title_check check (length(trim(title)) between 1 and 100),
  year       integer constraint commemorations_year_check check (year between 1000 and 2200),  -- of the first time; null: not known
  month      integer not null constraint commemorations_month_check check (month between 1 and 12),
  day        integer not null constraint commemorations_day_check check (day between 1 and case when month = 2 then 29 when month in (4, 6, 9, 11) then 30 else 31 end),
  remarks    text constraint commemorations_remarks_check check (length(trim(remarks)) between 1 and 500),
  -- a day goes with the contact when two files become one
  constraint commemorations_contact_id_fkey foreign key (customer_id, contact_id) references customers.contacts (customer_id, id)$$);
create index commemorations_customer_id_idx on customers.commemorations (customer_id, month, day, id);
create index commemorations_contact_id_idx on customers.commemorations (contact_id) where contact_id is not null;
create index commemorations_day_idx on customers.commemorations ((month * 100 + day), customer_id);
select customers.keep_history('commemorations', 'COMMEMORATIONS');
insert into audit.columns (source, name, rule) values ('customers.commemorations', 'title', 'HIDE'), ('customers.commemorations', 'remarks', 'HIDE');

-- The days of a person go with the person's data, and leave the history, those that were removed before too.
create function customers.on_erased_days() returns trigger
language plpgsql security definer set search_path = customers, pg_temp as $$
begin
  delete from commemorations where contact_id = new.id;
  update changes set old_values = null, new_values = null, erased_at = now()
  where customer_id = new.customer_id and section = 'COMMEMORATIONS' and entry_id in (
    select h.entry_id from changes h where h.customer_id = new.customer_id and h.section = 'COMMEMORATIONS' and new.id in (h.old_values ->> 'contact_id', h.new_values ->> 'contact_id'));
  return null;
end $$;
create trigger history_erased_days after update on customers.contacts for each row
  when (new.erased_at is not null and old.erased_at is null) execute function customers.on_erased_days();

-- Festivals: on the same day of every year, or on days that are told year by year, because the Chinese calendar is the observatory's and not
-- a rule a program may guess: the one that comes with Node places the Spring Festivals of 2027 and 2030 a day off.
create table customers.festivals (
  code              text primary key constraint festivals_code_check check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
  name_zh           text not null constraint festivals_name_zh_check check (length(trim(name_zh)) between 1 and 40),
  name_en           text not null constraint festivals_name_en_check check (length(trim(name_en)) between 1 and 80),
  is_public_holiday boolean not null,
  industries        text[] not null default '{}',  -- whose festival it is; empty: everybody's
  month             integer constraint festivals_month_check check (month between 1 and 12),
  day               integer constraint festivals_day_check check (day between 1 and case when month = 2 then 29 when month in (4, 6, 9, 11) then 30 else 31 end),
  dates             date[] not null default '{}',
  updated_at        timestamptz not null default now(),
  version           integer not null default 1,
  constraint festivals_dates_check check (num_nonnulls(month, day) = case when cardinality(dates) = 0 then 2 else 0 end)
);
insert into customers.festivals (code, name_zh, name_en, is_public_holiday, month, day, industries) values
  ('NEW_YEAR', '元旦', 'New Year''s Day', true, 1, 1, '{}'),
  ('WOMENS_DAY', '妇女节', 'Women''s Day', false, 3, 8, '{}'),
  ('LABOUR_DAY', '劳动节', 'Labour Day', true, 5, 1, '{}'),
  ('NURSES_DAY', '护士节', 'Nurses'' Day', false, 5, 12, '{HEALTHCARE}'),
  ('TELECOM_DAY', '世界电信日', 'World Telecommunication Day', false, 5, 17, '{}'),
  ('TOURISM_DAY', '中国旅游日', 'China Tourism Day', false, 5, 19, '{TOURISM}'),
  ('DOCTORS_DAY', '医师节', 'Doctors'' Day', false, 8, 19, '{HEALTHCARE}'),
  ('TEACHERS_DAY', '教师节', 'Teachers'' Day', false, 9, 10, '{EDUCATION}'),
  ('NATIONAL_DAY', '国庆节', 'National Day', true, 10, 1, '{}'),
  ('JOURNALISTS_DAY', '记者节', 'Journalists'' Day', false, 11, 8, '{MEDIA}');
insert into customers.festivals (code, name_zh, name_en, is_public_holiday, dates) values
  ('NEW_YEARS_EVE', '除夕', 'Eve of the Spring Festival', true, '{2026-02-16,2027-02-05,2028-01-25,2029-02-12,2030-02-02,2031-01-22,2032-02-10,2033-01-30,2034-02-18,2035-02-07}'),
  ('SPRING_FESTIVAL', '春节', 'Spring Festival', true, '{2026-02-17,2027-02-06,2028-01-26,2029-02-13,2030-02-03,2031-01-23,2032-02-11,2033-01-31,2034-02-19,2035-02-08}'),
  ('LANTERN_FESTIVAL', '元宵节', 'Lantern Festival', false, '{2026-03-03,2027-02-20,2028-02-09,2029-02-27,2030-02-17,2031-02-06,2032-02-25,2033-02-14,2034-03-05,2035-02-22}'),
  ('QINGMING', '清明节', 'Qingming Festival', true, '{2026-04-05,2027-04-05,2028-04-04,2029-04-04,2030-04-05,2031-04-05,2032-04-04,2033-04-04,2034-04-05,2035-04-05}'),
  ('DRAGON_BOAT_FESTIVAL', '端午节', 'Dragon Boat Festival', true, '{2026-06-19,2027-06-09,2028-05-28,2029-06-16,2030-06-05,2031-06-24,2032-06-12,2033-06-01,2034-06-20,2035-06-10}'),
  ('MID_AUTUMN_FESTIVAL', '中秋节', 'Mid-Autumn Festival', true, '{2026-09-25,2027-09-15,2028-10-03,2029-09-22,2030-09-12,2031-10-01,2032-09-19,2033-09-08,2034-09-27,2035-09-16}'),
  ('DOUBLE_NINTH_FESTIVAL', '重阳节', 'Double Ninth Festival', false, '{2026-10-18,2027-10-08,2028-10-26,2029-10-16,2030-10-05,2031-10-24,2032-10-12,2033-10-01,2034-10-20,2035-10-09}');

insert into organization.permissions (code, name_zh, name_en) values ('festival.set', '维护节日', 'Keep the festivals');
