// SPDX-License-Identifier: MIT
// What rustc derives for the same record.
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::hint::black_box;
use std::time::Instant;

#[derive(Clone, PartialEq, PartialOrd)]
struct Rec {
    id: u64,
    price: f64,
    qty: u32,
    active: bool,
    symbol: [u8; 8],
    stop: Option<f64>,
}

// A real has no Hash: as its bits.
#[derive(Hash)]
struct Hashed {
    id: u64,
    price: u64,
    qty: u32,
    active: bool,
    symbol: [u8; 8],
    stop: Option<u64>,
}

const OBJECTS: usize = 1000;
const TIMES: usize = 200;

fn best<F: FnMut(usize) -> u64>(rounds: usize, mut each: F) -> f64 {
    let mut times = Vec::new();
    for _ in 0..rounds {
        let start = Instant::now();
        let mut sum = 0u64;
        for _ in 0..TIMES {
            for i in 0..OBJECTS {
                sum = sum.wrapping_add(each(i));
            }
        }
        black_box(sum);
        times.push(start.elapsed().as_nanos() as f64 / (OBJECTS * TIMES) as f64);
    }
    times.sort_by(|a, b| a.partial_cmp(b).unwrap());
    times[times.len() / 2]
}

fn main() {
    let rounds = std::env::args().nth(1).map_or(1, |n| n.parse().unwrap());
    let recs: Vec<Rec> = (0..OBJECTS)
        .map(|i| Rec {
            id: i as u64,
            price: 0.25 * i as f64,
            qty: i as u32,
            active: i & 1 != 0,
            symbol: *b"SAP.DE\0\0",
            stop: if i & 1 != 0 { Some(1.5) } else { None },
        })
        .collect();
    let others = recs.clone();
    let hashed: Vec<Hashed> = recs
        .iter()
        .map(|rec| Hashed {
            id: rec.id,
            price: rec.price.to_bits(),
            qty: rec.qty,
            active: rec.active,
            symbol: rec.symbol,
            stop: rec.stop.map(f64::to_bits),
        })
        .collect();
    let (recs, others, hashed) = (black_box(recs), black_box(others), black_box(hashed));
    println!("eq {:.2}", best(rounds, |i| (recs[i] == others[i]) as u64));
    println!("cmp {:.2}", best(rounds, |i| recs[i].partial_cmp(&others[i]).map_or(3, |o| o as u64)));
    println!("hash {:.2}", best(rounds, |i| {
        let mut hasher = DefaultHasher::new();
        hashed[i].hash(&mut hasher);
        hasher.finish()
    }));
}
