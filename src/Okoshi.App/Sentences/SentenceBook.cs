using Okoshi.Engine.Shared;

namespace Okoshi.App.Sentences;

/// <summary>The sentences of one voice: for every case of <see cref="Remark"/>, how it is said.</summary>
internal sealed class SentenceBook
{
    private readonly Dictionary<Type, Func<Remark, string>> cases = [];
    private readonly List<Type> claims = [];

    /// <summary>Groups of remarks that the voice says itself, every case of them; the rest it leaves to the polite voice.</summary>
    public IReadOnlyList<Type> Claimed => claims;

    /// <summary>Declares groups of remarks, or single cases, that the voice says itself.</summary>
    public SentenceBook Claims(params IEnumerable<Type> groups)
    {
        claims.AddRange(groups);
        return this;
    }

    /// <summary>Says every member of an enumeration; the compiler sees that a switch leaves none out.</summary>
    public SentenceBook Codes<TCode>(Func<TCode, string> words)
        where TCode : struct, Enum
    {
        cases.Add(typeof(Remark.Coded<TCode>), r => words(((Remark.Coded<TCode>)r).Code));
        return this;
    }

    /// <summary>Says one case with its values.</summary>
    public SentenceBook Case<TRemark>(Func<TRemark, string> words)
        where TRemark : Remark
    {
        cases.Add(typeof(TRemark), r => words((TRemark)r));
        return this;
    }

    /// <summary>Whether the voice can say a case of that type.</summary>
    public bool Says(Type remark) => cases.ContainsKey(remark);

    /// <summary>The sentence; null where the voice has none.</summary>
    public string? Find(Remark remark) => cases.TryGetValue(remark.GetType(), out var words) ? words(remark) : null;
}
