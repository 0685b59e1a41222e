using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>変えることの所見 What a person would do to meet a condition.</summary>
public static class ChangeRemark
{
    /// <summary>Raise a number to an amount.</summary>
    public sealed record RaiseTo(ApplicantFact Fact, long Amount, Remark Condition) : Remark;

    /// <summary>Move to a place that fits.</summary>
    public sealed record Move(Remark Condition) : Remark;

    /// <summary>Begin to prepare a founding.</summary>
    public sealed record Prepare : Remark;

    /// <summary>Get a certificate.</summary>
    public sealed record GetCertificate(Remark Condition) : Remark;

    /// <summary>Get onto a list.</summary>
    public sealed record GetListed(Remark Condition) : Remark;

    /// <summary>Receive another programme first.</summary>
    public sealed record ReceiveFirst(string Programme) : Remark;

    /// <summary>Wait until a day.</summary>
    public sealed record WaitUntil(DateOnly Day, Remark Condition) : Remark;

    /// <summary>Live on at the same place until a day.</summary>
    public sealed record LiveOnUntil(DateOnly Day, Remark Condition) : Remark;

    /// <summary>Found on a day or later; until the last day where there is one.</summary>
    public sealed record FoundFrom(DateOnly Day, DateOnly? Last, Remark Condition) : Remark;

    /// <summary>An act of the shared list has to be done.</summary>
    public sealed record Undertake(Remark Condition) : Remark;

    /// <summary>A place of business has to be opened there.</summary>
    public sealed record OpenPlace(Remark Condition) : Remark;

    /// <summary>A business has to be opened in a legal form.</summary>
    public sealed record OpenAs(LegalForm Form, Remark Condition) : Remark;
}
