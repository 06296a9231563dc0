/** "event_lo" in ASCII. Advisory locks belong to one database, so logs in neighbouring databases do not wait. */
export const APPEND_LOCK = '7311142570155797615';
