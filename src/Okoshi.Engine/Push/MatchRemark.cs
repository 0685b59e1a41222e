using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Push;

/// <summary>届ける理由の所見 Why an opportunity is proposed to a person, and what is not known.</summary>
public static class MatchRemark
{
    /// <summary>Nobody knows what the person likes; the opportunity is what the region lacks.</summary>
    public sealed record LikesUnknown : Remark;

    /// <summary>The opportunity makes use of what the person likes.</summary>
    /// <param name="Interests">The shared interests, as they are called.</param>
    public sealed record Likes(IReadOnlyList<string> Interests) : Remark;

    /// <summary>It does not; it is what the region lacks.</summary>
    /// <param name="Interests">What the person likes, as it is called.</param>
    public sealed record LikesOtherThings(IReadOnlyList<string> Interests) : Remark;

    /// <summary>Its place among what the region lacks.</summary>
    public sealed record Ranked(string Region, int Rank) : Remark;

    /// <summary>There is no plan yet.</summary>
    public sealed record NoPlan : Remark;

    /// <summary>What the plan says of money.</summary>
    public sealed record Money(PlanFigures Plan) : Remark;

    /// <summary>No programme fits yet.</summary>
    public sealed record NoProgramme : Remark;

    /// <summary>How many programmes fit or may fit.</summary>
    /// <param name="Met">Those that fit.</param>
    /// <param name="Unknown">Those of which it is not known.</param>
    /// <param name="ConfirmFirst">Whether some are not confirmed for the fiscal year.</param>
    public sealed record Programmes(int Met, int Unknown, bool ConfirmFirst) : Remark;

    /// <summary>The work is in the region.</summary>
    public sealed record Here(string Region) : Remark;

    /// <summary>The person wants to come to the region, and is welcome.</summary>
    /// <param name="Region">The region.</param>
    /// <param name="Soon">Within a year; otherwise some day.</param>
    public sealed record Welcome(string Region, bool Soon) : Remark;

    /// <summary>The person lives elsewhere, and stays or has not decided: preparing can begin from there.</summary>
    public sealed record FromAfar(string Region, string Now) : Remark;

    /// <summary>The person wants to be elsewhere; nobody asked where she lives, or when she would come.</summary>
    public sealed record Elsewhere(string Region, string Wanted) : Remark;

    /// <summary>Nobody knows where the person wants to be.</summary>
    public sealed record PlaceUnknown(string Region) : Remark;

    /// <summary>Perhaps it can be reached from where the person wants to be.</summary>
    public sealed record PerhapsNear(string Region, string Wanted) : Remark;
}
