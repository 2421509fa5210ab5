create function products.on_customer_merged() returns trigger
language plpgsql security definer set search_path = products, access, pg_temp as $$
begin
  if new.undone_at is null then
    perform remember(new, 'products');
    perform repoint(new, 'products');
    perform settle(new, 'products');
  else
    perform point_back(new, 'products');
  end if;
  return null;
end $$;
create trigger products_follow after insert or update of undone_at on access.customer_merges
  for each row execute function products.on_customer_merged();

grant select on access.customer_merges to panorama_products;
