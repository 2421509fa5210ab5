select access.create_owner('products');
select access.create_outbox('products');
