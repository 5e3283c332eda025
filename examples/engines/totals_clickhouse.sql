select formatRow('JSONEachRow', sum(n) as trades, sum(i) as id, sum(q) as qty,
    sum(a) as active, sum(s) as stops, sum(p) as price,
    mapFromArrays(groupArray(v), groupArray(q)) as venues)
from (select toString(venue) as v, count() as n, sum(id) as i, sum(qty) as q,
    sum(active) as a, count(stop) as s, sum(price) as p from trade group by v)
