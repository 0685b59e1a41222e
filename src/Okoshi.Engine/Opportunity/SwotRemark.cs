using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>SWOTの所見 What a fact of a cross SWOT says.</summary>
public static class SwotRemark
{
    /// <summary>An industry is thick against the nation and the peers.</summary>
    public sealed record Thick(IndustryCode Industry) : Remark;

    /// <summary>An industry has fewer people at work than at the peers.</summary>
    public sealed record Thin(IndustryCode Industry) : Remark;

    /// <summary>More people leave than come.</summary>
    public sealed record PeopleLeave : Remark;

    /// <summary>An industry grows or shrinks in the nation.</summary>
    public sealed record Moves(IndustryCode Industry, bool Grows) : Remark;

    /// <summary>People of an age become more or fewer.</summary>
    public sealed record PeopleChange(MarketKind People, bool Grows, int From, int To) : Remark;
}
