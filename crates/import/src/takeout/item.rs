//! What a document gives, one after another.

use rules::{identity::Identity, request::Request, service::Service};

/// One thing of the inventory. First comes the identity, then the services, then the requests, each as they stand.
///
/// That no two have the same id or domain, and that a request's service is there, is for the vault to see to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    Identity(Identity),
    Service(Box<Service>),
    Request(Request),
}
