namespace Okoshi.Engine.Opportunity;

/// <summary>人手との関わり What a shortage of workers means for a business.</summary>
public enum Staffing
{
    /// <summary>一人でできる One or two people can run it.</summary>
    Alone = 0,

    /// <summary>人手が要る It has to hire.</summary>
    Needs = 1,

    /// <summary>人手を補う It does what others can no longer find people for.</summary>
    Saves = 2,
}
