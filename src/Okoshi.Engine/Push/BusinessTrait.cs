using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.Engine.Push;

/// <summary>届ける前に知ること What has to be known of a business before it is offered to somebody.</summary>
/// <param name="Business">Key of the business.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="FromAge">Completed years from which it can be done; null when no age matters.</param>
/// <param name="Says">The trait in the words of the table.</param>
/// <param name="Source">Where it is stated.</param>
public sealed record BusinessTrait(string Business, BusinessTraitKind Kind, int? FromAge, string Says, SourceRef Source)
{
    /// <summary>Whether somebody of that age is old enough; Unknown when only some of the group are, or the age is not known.</summary>
    public Verdict Allows(NumberRange? age)
    {
        if (FromAge is not { } from)
            return Verdict.Met;
        if (age is not { } group)
            return Verdict.Unknown;
        return group.From >= from ? Verdict.Met
            : group.To < from ? Verdict.NotMet
            : Verdict.Unknown;
    }
}
