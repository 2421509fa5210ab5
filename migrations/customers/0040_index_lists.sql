-- Pages over all customers: down the index of a tier.
create index customers_tier_idx on customers.customers (tier, id) where tier is not null;
