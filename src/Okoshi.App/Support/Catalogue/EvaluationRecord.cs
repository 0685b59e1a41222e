using Microsoft.AspNetCore.Identity;

namespace Okoshi.App.Support.Catalogue;

/// <summary>
/// 判定の記録 An evaluation as it was given: with the day, what was known, what was asked and what was answered, so that it can be repeated.
/// </summary>
public sealed class EvaluationRecord
{
    /// <summary>Receipt number.</summary>
    public string Number { get; init; } = "";

    /// <summary>Who asked; null when the operator did on the machine itself.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>Reference day of the judgement.</summary>
    public DateOnly AsOf { get; init; }

    /// <summary>The instant whose knowledge of the programmes was used.</summary>
    public DateTimeOffset KnownAt { get; init; }

    /// <summary>SHA-256 of the region pack whose programmes were judged.</summary>
    public string PackHash { get; init; } = "";

    /// <summary>The persons as they were given, CSV or JSON.</summary>
    [ProtectedPersonalData]
    public string Inputs { get; init; } = "";

    /// <summary>The answers as JSON, with the version of each programme.</summary>
    [ProtectedPersonalData]
    public string Answers { get; init; } = "";
}
