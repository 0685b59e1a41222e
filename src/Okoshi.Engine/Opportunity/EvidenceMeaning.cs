namespace Okoshi.Engine.Opportunity;

/// <summary>根拠の意味 What a row of evidence means when it holds.</summary>
public enum EvidenceMeaning
{
    /// <summary>Similar municipalities have more people at this work.</summary>
    PeersHaveMore = 0,

    /// <summary>It is thin against the nation too.</summary>
    ThinAgainstNation = 1,

    /// <summary>It is thin in the prefecture too.</summary>
    ThinInPrefecture = 2,

    /// <summary>It is near to what is there, so skills and partners carry over.</summary>
    NearToWhatIsThere = 3,

    /// <summary>It grows at similar municipalities.</summary>
    GrowsAtPeers = 4,

    /// <summary>People to do the work become fewer, and what saves their time is needed.</summary>
    FewerWorkers = 5,

    /// <summary>People to do the work are easy to find.</summary>
    MoreWorkers = 6,

    /// <summary>Those who buy become many more.</summary>
    MoreBuyers = 7,

    /// <summary>Many elderly people live alone.</summary>
    ManyElderlyAlone = 8,

    /// <summary>Many firms close; work that could go on is being lost.</summary>
    ManyClosures = 9,

    /// <summary>What is needed here is bought outside.</summary>
    BoughtOutside = 10,

    /// <summary>It pays more than being employed elsewhere here.</summary>
    PaysMore = 11,

    /// <summary>Farms grow the material here.</summary>
    FarmsThere = 12,

    /// <summary>There are mountains and forests.</summary>
    ForestThere = 13,

    /// <summary>Fish is landed here.</summary>
    CatchThere = 14,

    /// <summary>What the work is made of is here.</summary>
    ResourceThere = 15,

    /// <summary>What is thrown away can become material.</summary>
    ByProductThere = 16,
}
