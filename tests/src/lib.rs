//! What the journeys through both programs share.

pub mod desktop;
