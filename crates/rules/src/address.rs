//! Where a service is on the network: its domains, and the e-mail addresses that letters go to.

use std::{fmt, str::FromStr};

use crate::text;

/// A domain such as `spotify.com`, in small letters and, where it has others than ASCII's, in its readable form (UTS #46).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Domain(String);

/// The text is no domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotADomain;

impl Domain {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Domain {
    type Err = NotADomain;

    /// Takes what a person copies from an address bar too; a leading `www.` says nothing about whose domain it is.
    ///
    /// ```
    /// # use rules::Domain;
    /// let domain: Domain = "https://www.Spotify.com/fi/account?x=1".parse().unwrap();
    /// assert_eq!(domain.as_str(), "spotify.com");
    /// assert!("two words.com".parse::<Domain>().is_err());
    /// ```
    fn from_str(typed: &str) -> Result<Self, NotADomain> {
        let typed = typed.trim();
        let address = typed.split_once("://").map_or(typed, |(_, rest)| rest);
        let host = address.split(['/', '?', '#']).next().unwrap_or_default();
        let host = host.strip_suffix('.').unwrap_or(host);
        let ascii = idna::domain_to_ascii_strict(host).map_err(|_| NotADomain)?;
        let mut domain = ascii.as_str();
        while let Some(rest) = domain.strip_prefix("www.").filter(|rest| rest.contains('.')) {
            domain = rest;
        }
        let is_number =
            domain.rsplit('.').next().is_some_and(|last| last.bytes().all(|b| b.is_ascii_digit()));
        let (shown, read) = idna::domain_to_unicode(domain);
        if read.is_err() || is_number || !domain.contains('.') || shown.chars().any(text::is_unseen) {
            return Err(NotADomain);
        }
        Ok(Self(shown))
    }
}

impl fmt::Display for Domain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An e-mail address, as it was given; only the shape is known to be right.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Email(String);

/// The text is no e-mail address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAnEmail;

/// RFC 5321 section 4.5.3.1.3 allows a path of 256 octets, its angle brackets included.
const LONGEST_EMAIL: usize = 254;

impl Email {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Email {
    type Err = NotAnEmail;

    /// Whether an address exists only its server knows. Quoted local parts (RFC 5321) are not taken: nobody has one.
    ///
    /// ```
    /// # use rules::Email;
    /// assert_eq!(" privacy@spotify.com ".parse::<Email>().unwrap().as_str(), "privacy@spotify.com");
    /// assert!("privacy@spotify".parse::<Email>().is_err());
    /// assert!("a@b.fi, c@d.fi".parse::<Email>().is_err());
    /// ```
    fn from_str(typed: &str) -> Result<Self, NotAnEmail> {
        let typed = typed.trim();
        let (local, host) = typed.rsplit_once('@').ok_or(NotAnEmail)?;
        let is_part = |c: char| !c.is_whitespace() && !text::is_unseen(c) && !"\"(),:;<>@[\\]".contains(c);
        let local_is_right = !local.is_empty() && local.chars().all(is_part);
        let host_is_right =
            host.chars().all(|c| is_part(c) && !"/?#".contains(c)) && host.parse::<Domain>().is_ok();
        if !local_is_right || !host_is_right || typed.len() > LONGEST_EMAIL {
            return Err(NotAnEmail);
        }
        Ok(Self(typed.to_owned()))
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_domain_is_found_in_what_a_person_copies() {
        for (typed, domain) in [
            ("Spotify.com", "spotify.com"),
            ("http://www.hs.fi", "hs.fi"),
            ("www.fi", "www.fi"),
            ("www.www.hs.fi", "hs.fi"),
            ("accounts.google.com.", "accounts.google.com"),
            ("MÜLLER.de", "müller.de"),
            ("xn--mller-kva.de", "müller.de"),
            ("k-ruoka.fi/kauppa", "k-ruoka.fi"),
        ] {
            assert_eq!(typed.parse::<Domain>().map(|found| found.0), Ok(domain.to_owned()), "{typed}");
        }
    }

    #[test]
    fn what_is_no_domain_is_refused() {
        for typed in [
            "",
            "com",
            "a b.fi",
            "a..fi",
            "-a.fi",
            "a_b.fi",
            "127.0.0.1",
            "[::1]",
            "user@a.fi",
            "a.fi:80",
            "\u{202E}a.fi",
            "a\0.fi",
        ] {
            assert_eq!(typed.parse::<Domain>(), Err(NotADomain), "{typed:?}");
        }
        assert!(format!("{}.fi", "a".repeat(64)).parse::<Domain>().is_err());
        assert!(["a".repeat(60).as_str(); 5].join(".").parse::<Domain>().is_err());
    }

    #[test]
    fn an_email_has_one_recipient_at_a_domain() {
        for right in ["a@b.fi", "first.last+tag@sub.example.co.uk", "info@müller.de", "o'hara@x.ie"] {
            assert!(right.parse::<Email>().is_ok(), "{right}");
        }
        for wrong in
            ["", "@b.fi", "a@", "a@b", "a b@c.fi", "a@b.fi\nBcc: c@d.fi", "<a@b.fi>", "a@@b.fi", "a@b.fi/x"]
        {
            assert_eq!(wrong.parse::<Email>(), Err(NotAnEmail), "{wrong:?}");
        }
    }

    proptest! {
        #[test]
        fn a_domain_stays_what_it_is(typed in "\\PC{0,40}") {
            if let Ok(domain) = typed.parse::<Domain>() {
                prop_assert_eq!(domain.as_str().parse::<Domain>(), Ok(domain.clone()));
            }
            let _ = typed.parse::<Email>();
        }
    }
}
