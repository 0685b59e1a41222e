using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>組み合わせ Programmes that can be received together, to which no other of the candidates can be added.</summary>
/// <param name="Programmes">In an order in which they can be received: what has to come first comes first.</param>
/// <param name="Benefit">Sum of the amounts, cut where a limit of the total applies; a programme without amount adds nothing.</param>
/// <param name="Cut">What the limits took away.</param>
public sealed record Bundle(IReadOnlyList<SupportProgramme> Programmes, Yen Benefit, Yen Cut);
