create function sales.on_customer_merged() returns trigger
language plpgsql security definer set search_path = sales, access, pg_temp as $$
declare parent text;
begin
  if new.undone_at is null then
    perform remember(new, 'sales');
    perform repoint(new, 'sales');
    perform settle(new, 'sales');
  else
    perform follow_children(new, 'sales');
    -- steps name what they belong to without a foreign key
    foreach parent in array array['opportunities', 'quotes', 'contracts'] loop
      perform follow(new, 'sales', 'sales.steps', '{subject_id}', parent, '{id}');
    end loop;
    perform point_back(new, 'sales');
  end if;
  return null;
end $$;
create trigger sales_follow after insert or update of undone_at on access.customer_merges
  for each row execute function sales.on_customer_merged();

grant select on access.customer_merges to panorama_sales;
