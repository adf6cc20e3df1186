/// What was sent in one go and is not answered yet, in the order of sending.
struct ReadBatch {
    /// One read with what had to be sent before it.
    struct SentRead {
        let queued: QueuedRead
        /// Statements that this read was the first to prepare, and which preliminary that was.
        var preparing: [(step: Int, text: String, name: String)] = []
        /// Results that come before the read's own: preparations and the context.
        var preliminaries = 0
    }

    /// Reads between two synchronisations share a transaction, and an error aborts the later ones.
    struct Segment {
        var reads: [SentRead] = []
    }

    var segments: [Segment] = []
}

/// A read that is to be sent, perhaps again.
struct QueuedRead {
    let read: any PipelinedRead
    /// How often it was sent in vain.
    var attempts = 0
}
