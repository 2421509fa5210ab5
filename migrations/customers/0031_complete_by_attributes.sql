-- A norm of complete files can name custom attributes too, each with its weight. A retired attribute is asked of nobody.
create table customers.completeness_attributes (
  tier         text,
  attribute_id text not null references customers.attributes,
  weight       integer not null constraint completeness_attributes_weight_check check (weight between 1 and 100),
  constraint completeness_attributes_attribute_id_key unique nulls not distinct (tier, attribute_id)
);

-- All that the norms ask for; `key` is what the file holds it under.
create view customers.norm_items (tier, item, attribute_id, key, weight) as
select tier, item, null::text, item, weight from customers.completeness_norms
union all
select n.tier, 'ATTRIBUTE', n.attribute_id, n.attribute_id, n.weight
from customers.completeness_attributes n join customers.attributes a on a.id = n.attribute_id where a.retired_at is null;

-- What files hold of it, an item once or oftener.
create view customers.held_items (customer_id, key) as
select customer_id, item from customers.filled_items
union all select customer_id, attribute_id from customers.attribute_values where record_id is null;
