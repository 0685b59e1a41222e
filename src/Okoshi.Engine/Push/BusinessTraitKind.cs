namespace Okoshi.Engine.Push;

/// <summary>届ける前に知ることの種類 What a trait of a business is about.</summary>
public enum BusinessTraitKind
{
    /// <summary>遠くから始められる Part of the work can be done from anywhere.</summary>
    FromAfar = 0,

    /// <summary>引き継ぐ A running business is taken over.</summary>
    Succession = 1,

    /// <summary>免許 A licence with an age is needed.</summary>
    Licence = 2,

    /// <summary>お酒 Alcohol is made or tasted.</summary>
    Alcohol = 3,
}
