-- Birthdays by their day of the year, without the year: 309 is the 9th of March.
create index contacts_birthday_idx on customers.contacts ((extract(month from birth_date)::int * 100 + extract(day from birth_date)::int), customer_id)
  where birth_date is not null and left_at is null and erased_at is null;
