-- Who keeps the norms of relationships keeps the festivals too.
select organization.permit('festival.set', '{GROUP_LEADER,CUSTOMER_SPECIALIST}');
