namespace Okoshi.Engine.Support;

/// <summary>条件の答え方 Why a condition was answered as it was.</summary>
public enum ConditionAnswer
{
    /// <summary>The value satisfies the condition.</summary>
    Met = 0,

    /// <summary>The value does not.</summary>
    NotMet = 1,

    /// <summary>The value lies at a limit that the source leaves soft.</summary>
    NearLimit = 2,

    /// <summary>The value is known too coarsely.</summary>
    TooCoarse = 3,

    /// <summary>Nothing is known.</summary>
    NotKnown = 4,

    /// <summary>The programme is open.</summary>
    WindowOpen = 5,

    /// <summary>It is not.</summary>
    WindowClosed = 6,

    /// <summary>The last call is over; another may follow.</summary>
    WindowOver = 7,

    /// <summary>The budget lasts.</summary>
    BudgetLeft = 8,

    /// <summary>The budget has run out.</summary>
    BudgetSpent = 9,

    /// <summary>Another programme has been received.</summary>
    Received = 10,

    /// <summary>It has not.</summary>
    NotReceived = 11,

    /// <summary>Whether, or when, is not known.</summary>
    ReceivedUnknown = 12,

    /// <summary>The source has to be read.</summary>
    NeedsReading = 13,

    /// <summary>The certificate is held.</summary>
    CertificateHeld = 14,

    /// <summary>It is not held yet.</summary>
    CertificateLacking = 15,

    /// <summary>The list was looked at and has the name.</summary>
    Listed = 16,

    /// <summary>The list was looked at and has not.</summary>
    NotListed = 17,

    /// <summary>The list was looked at on another day.</summary>
    ListOfOtherDay = 18,

    /// <summary>The day is the one before a birthday, and the source does not say how it reckons ages.</summary>
    EveOfBirthday = 19,

    /// <summary>Not yet, but a move is planned, and the source accepts those who move until a day.</summary>
    MoveBy = 20,

    /// <summary>Not yet, but a move is planned; the source does not speak of those who will move.</summary>
    MoveMayDo = 21,

    /// <summary>A move is planned, but for a day later than the source accepts.</summary>
    MoveTooLate = 22,

    /// <summary>The condition limits what this applicant cannot have (the capital of a sole proprietor).</summary>
    NotApplicable = 23,

    /// <summary>The condition asks for what this applicant cannot have.</summary>
    CannotHave = 24,

    /// <summary>The act is done, or the circumstance is there.</summary>
    Undertaken = 25,

    /// <summary>It is not.</summary>
    NotUndertaken = 26,

    /// <summary>The certificate is not held, but can still be had in time.</summary>
    ObtainFirst = 27,

    /// <summary>The certificate is not held, and cannot be had in time.</summary>
    ObtainTooLate = 28,

    /// <summary>The certificate is held, but of a day that does not count.</summary>
    CertificateOfOtherDay = 29,

    /// <summary>The text at hand does not state it; another document does.</summary>
    NotInText = 30,

    /// <summary>The office decides.</summary>
    OfficeDecides = 31,

    /// <summary>A place is planned there, and would meet the condition once it is open.</summary>
    OpenFirst = 32,
}
