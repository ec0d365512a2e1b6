//! The arguments about deadlines that need no vault.

use rules::Date;

use super::date;

#[derive(clap::Args)]
#[group(skip)]
pub struct Deadline {
    #[arg(long, value_name = "CODE", required_unless_present = "batch")]
    pub jurisdiction: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = date, required_unless_present = "batch")]
    pub received: Option<Date>,
    #[arg(long, value_name = "EVENT")]
    pub event: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub asked: Option<Date>,
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub given: Option<Date>,
    #[arg(long, conflicts_with_all = ["jurisdiction", "received", "event", "asked", "given"])]
    pub batch: bool,
}
