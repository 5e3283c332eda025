select json_object('trades', sum(n), 'id', sum(i), 'qty', sum(q),
    'active', sum(a), 'stops', sum(s), 'price', sum(p),
    'venues', json_group_object(v, q))
from (select venue as v, count(*) as n, sum(id) as i, sum(qty) as q,
    count(*) filter (active) as a, count(stop) as s, sum(price) as p
    from trade group by venue)
