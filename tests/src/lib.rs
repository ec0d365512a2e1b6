//! What the journeys through both programs share.

pub mod desktop;
pub mod tree;
