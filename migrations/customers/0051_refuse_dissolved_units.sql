-- A customer is put into no unit that is gone; one whose unit is dissolved keeps it, and is seen from the successor.

create function customers.check_units(units text[]) returns void
language plpgsql security definer set search_path = customers, access, pg_temp as $$
begin
  if not are_standing(units) then
    raise exception 'the unit was dissolved'
      using errcode = 'check_violation', constraint = 'customers_managed_by_id_check', table = 'customers', schema = 'customers';
  end if;
end $$;

create function customers.on_units_given() returns trigger
language plpgsql security definer set search_path = customers, access, pg_temp as $$
begin
  -- what a merge took comes back as it was
  perform check_units(array(select distinct c.unit_id from changed c where not exists (select from customer_merges m where m.merged_id = c.id)));
  return null;
end $$;
create trigger unit_given after insert on customers.customers
  referencing new table as changed for each statement execute function customers.on_units_given();

create function customers.on_unit_changed() returns trigger
language plpgsql security definer set search_path = customers, access, pg_temp as $$
begin
  perform check_units(array[new.unit_id]);
  return null;
end $$;
create trigger unit_changed after update of unit_id on customers.customers for each row
  when (new.unit_id is distinct from old.unit_id) execute function customers.on_unit_changed();
revoke execute on function customers.check_units from public, panorama_customers;
